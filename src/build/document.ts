import type { RenderedPage } from '../entry-server.tsx';
import type { Article } from '../story/story.ts';
import { policyFor } from './policy.ts';

/** Puts a rendered page into `index.html`; `script` is the built script's address, or null to keep the template's own. */
export function assembleDocument(template: string, page: RenderedPage, article: Article, script: string | null): string {
  const built = script !== null;
  const policy = built ? `<meta http-equiv="Content-Security-Policy" content="${policyFor(page.style)}">` : '';
  const parts: Record<string, string> = {
    '%lang%': article.language,
    '%dir%': article.direction,
    '<!--head-->': `${policy}${page.head}<style>${page.style}</style>`,
    '<!--body-->': page.body,
    ...(built && { [TEMPLATE_SCRIPT]: script === '' ? '' : `<script defer src="${script}"></script>` }),
  };
  const slots = new RegExp(Object.keys(parts).map(escapePattern).join('|'), 'g');
  return template.replace(slots, (slot) => parts[slot] ?? '');
}

const TEMPLATE_SCRIPT = '<script type="module" src="/src/entry-client.tsx"></script>';

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
