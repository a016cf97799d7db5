import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assembleDocument } from '../../src/build/document.ts';
import { policyFor } from '../../src/build/policy.ts';
import { makeStory } from '../helpers/make-story.ts';

const TEMPLATE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const PAGE = { head: '<title>A title</title>', style: 'p{color:red}', body: '<div id="app">A body</div>' };
const { article } = makeStory();

describe('the document', () => {
  it('has the page in its slots, and no slot left', () => {
    const html = assembleDocument(TEMPLATE, PAGE, article, 'assets/app-1.js');
    expect(html).toContain('<html lang="en-GB" dir="ltr">');
    expect(html).toContain(`${PAGE.head}<style>${PAGE.style}</style>`);
    expect(html).toContain(PAGE.body);
    expect(html).not.toMatch(/%lang%|%dir%|<!--/);
    expect(html.indexOf(PAGE.head)).toBeLessThan(html.indexOf('</head>'));
    expect(html.indexOf(PAGE.body)).toBeGreaterThan(html.indexOf('<body>'));
  });

  it('has a language and direction of its own', () => {
    expect(assembleDocument(TEMPLATE, PAGE, { ...article, language: 'ar', direction: 'rtl' }, '')).toContain('<html lang="ar" dir="rtl">');
  });

  it.each(['$&', '$1', '$$', "$'", '$`', '%lang%', '%dir%', '<!--head-->', '<!--body-->', '<script type="module" src="/src/entry-client.tsx"></script>'])('keeps what the story says as it is: %s', (text) => {
    const page = { head: `<title>${text}</title>`, style: `/*${text}*/`, body: `<p>${text}</p>` };
    const html = assembleDocument(TEMPLATE, page, article, 'app.js');
    expect(html).toContain(`${page.head}<style>${page.style}</style>`);
    expect(html).toContain(page.body);
  });

  it('built, has one classic script and a policy before anything it governs', () => {
    const html = assembleDocument(TEMPLATE, PAGE, article, '../../assets/app-1.js');
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script defer src="../../assets/app-1.js">']);
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${policyFor(PAGE.style)}">`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('without a script has none, and keeps its policy', () => {
    const html = assembleDocument(TEMPLATE, PAGE, article, '');
    expect(html).not.toContain('<script');
    expect(html).toContain('Content-Security-Policy');
  });

  it('while it is written keeps the template’s script, and has no policy that would stop it', () => {
    const html = assembleDocument(TEMPLATE, PAGE, article, null);
    expect(html).toContain('<script type="module" src="/src/entry-client.tsx"></script>');
    expect(html).not.toContain('Content-Security-Policy');
  });
});
