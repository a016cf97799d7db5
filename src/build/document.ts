import type { RenderedPage } from '../entry-server.tsx';
import type { Article } from '../story/story.ts';
import { nonceFor, policyFor } from './policy.ts';

/**
 * How a document gets its script: built pages name a file; embeds carry theirs, some to run before anything is painted;
 * pages without script say so; the dev server keeps the template's.
 */
export type Script =
  | { readonly kind: 'file'; readonly path: string; readonly href: string }
  | { readonly kind: 'inline'; readonly head: string; readonly body: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'template' };

/** Puts a rendered page into `index.html`. */
export function assembleDocument(template: string, page: RenderedPage, article: Pick<Article, 'language' | 'direction'>, script: Script): string {
  const parts = new Map([
    ['%lang%', article.language],
    ['%dir%', article.direction],
    ['<!--head-->', `${policyElement(page, script)}${asHtml(page.head)}<style>${page.style}</style>${script.kind === 'inline' ? inlineScript(script.head) : ''}`],
    ['<!--body-->', asHtml(page.body)],
    ...(script.kind === 'template' ? [] : [[TEMPLATE_SCRIPT, scriptElement(script)] as const]),
  ]);
  const slots = new RegExp([...parts.keys()].map(escapePattern).join('|'), 'g');
  return template.replace(slots, (slot) => parts.get(slot) ?? '');
}

/** React closes void elements as XML does. Text and attributes hold no `>` of their own: React and the JSON-LD escape it. */
function asHtml(markup: string): string {
  return markup.replaceAll('/>', '>');
}

const TEMPLATE_SCRIPT = '<script type="module" src="/src/entry-client.tsx"></script>';

/** No policy while developing: the dev server's own inline scripts would break it. */
function policyElement({ head, style, body }: RenderedPage, script: Script): string {
  if (script.kind === 'template') return '';
  const data = [...(head + body).matchAll(/<script(?: id="[\w-]+")? type="application\/(?:ld\+)?json">(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
  const own = script.kind === 'inline' ? [script.head, script.body].filter(Boolean) : [];
  const nonce = script.kind === 'file' ? nonceFor(script.path) : null;
  const policy = policyFor({ style, inline: [...data, ...own], nonce, frames: body.includes('<iframe'), images: body.includes('<img') });
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

function scriptElement(script: Script): string {
  if (script.kind === 'file') return `<script defer src="${script.href}" nonce="${nonceFor(script.path)}"></script>`;
  return script.kind === 'inline' ? inlineScript(script.body) : '';
}

function inlineScript(text: string): string {
  return text === '' ? '' : `<script>${text}</script>`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
