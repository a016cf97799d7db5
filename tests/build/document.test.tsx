// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Head } from '../../src/app/head/Head.tsx';
import { assembleDocument, type Script } from '../../src/build/document.ts';
import { makePage, makeStory } from '../helpers/make-story.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
const PAGE = { head: '<title>A title</title>', style: 'p{color:red}', body: '<div id="app">A body</div>' };
const FILE: Script = { kind: 'file', path: 'assets/app-1.js', href: '../../assets/app-1.js' };
const { article } = makeStory();

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const policyOf = (html: string) => parse(html).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the document', () => {
  it('has the page in its slots, and no slot left', () => {
    const html = assembleDocument(TEMPLATE, PAGE, article, FILE);
    expect(html).toContain('<html lang="en-GB" dir="ltr">');
    expect(html).toContain(`${PAGE.head}<style>${PAGE.style}</style>`);
    expect(html).toContain(PAGE.body);
    expect(html).not.toMatch(/%lang%|%dir%|<!--/);
    expect(html.indexOf(PAGE.head)).toBeLessThan(html.indexOf('</head>'));
    expect(html.indexOf(PAGE.body)).toBeGreaterThan(html.indexOf('<body>'));
  });

  it('has a language and direction of its own', () => {
    expect(assembleDocument(TEMPLATE, PAGE, { ...article, language: 'ar', direction: 'rtl' }, { kind: 'none' })).toContain('<html lang="ar" dir="rtl">');
  });

  it.each(['$&', '$1', '$$', "$'", '$`', '%lang%', '%dir%', '<!--head-->', '<!--body-->', '<script type="module" src="/src/entry-client.tsx"></script>'])('keeps what the story says as it is: %s', (text) => {
    const page = { head: `<title>${text}</title>`, style: `/*${text}*/`, body: `<p>${text}</p>` };
    const html = assembleDocument(TEMPLATE, page, article, FILE);
    expect(html).toContain(`${page.head}<style>${page.style}</style>`);
    expect(html).toContain(page.body);
  });

  it.each(['plain', 'a/>b', '</script><br/>', '<!-- & "quoted" />'])('keeps the data for search engines as it is, and allows it by the hash of what stands there: %s', (headline) => {
    const head = renderToStaticMarkup(<Head page={makePage(null, makeStory({ headline }))} site={{ url: null }} />);
    const html = assembleDocument(TEMPLATE, { ...PAGE, head }, article, FILE);
    const data = parse(html).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(data)).toMatchObject({ headline });
    expect(policyOf(html)).toContain(hashOf(data));
    expect(parse(html).title).toBe(headline);
  });

  it('built, has one classic script, and a policy before anything it governs that allows it and the style', () => {
    const html = assembleDocument(TEMPLATE, PAGE, article, FILE);
    const scripts = [...parse(html).scripts];
    expect(scripts.map((script) => [script.getAttribute('src'), script.defer, script.type])).toEqual([['../../assets/app-1.js', true, '']]);
    expect(policyOf(html)).toContain(`script-src 'nonce-${scripts[0]?.getAttribute('nonce')}';`);
    expect(policyOf(html)).toContain(`style-src ${hashOf(PAGE.style)};`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('without a script has none, and keeps its policy', () => {
    const html = assembleDocument(TEMPLATE, PAGE, article, { kind: 'none' });
    expect(html).not.toContain('<script');
    expect(policyOf(html)).toContain("script-src 'none';");
  });

  it('while it is written keeps the template’s script, and has no policy that would stop it', () => {
    const html = assembleDocument(TEMPLATE, PAGE, article, { kind: 'template' });
    expect(html).toContain('<script type="module" src="/src/entry-client.tsx"></script>');
    expect(policyOf(html)).toBeUndefined();
  });
});
