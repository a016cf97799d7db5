import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/story/story.ts';
import { allBlocks } from '../compile/all-blocks.ts';
import { compileImported, importWell, type Good } from './compile-imported.ts';

/** A timeline of one event whose text is HTML. */
function importText(text: string, more: object = {}): Good {
  return importWell(JSON.stringify({ events: [{ start_date: { year: '1850' }, text: { headline: 'Headline', text }, ...more }] }));
}

/** The Markdown that tells the event, without its lead. */
function markdownOf(text: string): string {
  const { article } = importText(text);
  return article.replace(/^---\n.*?\n---\n/s, '').replace('**1850: Headline.**', '').trim();
}

describe('HTML of a text becomes Markdown', () => {
  const cases: [title: string, html: string, markdown: string][] = [
    ['paragraphs', '<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.'],
    ['emphasis', '<i>a</i> <em>b</em> <b>c</b> <strong>d</strong>', '*a* *b* **c** **d**'],
    ['emphasis with blanks inside', 'so<b> bold </b>it is', 'so **bold** it is'],
    ['emphasis of nothing', 'a<b></b><i> </i>b', 'a b'],
    ['a link', '<a href="https://x.example/a" title="t" target="_blank">words</a>', '[words](https://x.example/a)'],
    ['a mail link', '<a href="mailto:a@x.example">mail</a>', '[mail](mailto:a@x.example)'],
    ['a link without its protocol', '<a href="//x.example/a">words</a>', '[words](https://x.example/a)'],
    ['a bare address', 'See https://x.example/a_b, or (http://y.example/).', 'See <https://x.example/a_b>, or (<http://y.example/>).'],
    ['a list', '<ul><li>one<li>two</ul>', '- one\n- two'],
    ['a numbered list', '<ol start="3"><li>three<li>four</ol>', '3. three\n4. four'],
    ['a list in a list', '<ul><li>one<ul><li>one and a half</ul><li>two</ul>', '- one\n- one and a half\n- two'],
    ['a list whose numbers are years', '<ol start="2019"><li>a</ol>', '1. a'],
    ['paragraphs in an item', '<ul><li><p>one</p><p>and more</p></ul>', '- one and more'],
    ['a quote', '<blockquote>Said.<p>And said.</p></blockquote>', '> Said.\n>\n> And said.'],
    ['a quote in a quote', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> b'],
    ['headings', '<h1>Big</h1>text<h4>Small</h4>', '### Big\n\ntext\n\n### Small'],
    ['one line break', 'a<br>b', 'a b'],
    ['two line breaks', 'a<br><br/>b', 'a\n\nb'],
    ['a table', '<table><tr><th>A<th>B<tr><td>1<td>2</table>', '- A, B\n- 1, 2'],
    ['code', '<code>x*y</code><pre>a\n  b</pre>', 'x\\*y\n\na b'],
    ['entities', '&lt;b&gt; &amp;amp; &#8217;&nbsp;&hearts;', '\\<b> \\&amp; ’\u00a0♥'],
    ['plain text without a tag', 'a < b & c', 'a < b & c'],
    ['words in unknown tags', '<font color=red>a</font> <x-y>b</x-y>', 'a b'],
    ['tags that are never closed', '<p>a <b>b <i>c', 'a **b _c_**'],
    ['a definition list', '<dl><dt>Term<dd>What it means</dl>', '- Term What it means'],
  ];
  test.each(cases)('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
    expect(compileImported(importText(html)).events).toHaveLength(1);
  });
});

describe('what would read as Markdown stays text', () => {
  const texts = [
    '*not emphasis*', '_nor this_', '**a**', '[a](b)', '[a]', '![a](b.png)', '# no heading', '> no quote', '- no item', '+ no item', '1. no item', '1) no item', '2019. A sentence.', '---', '***', '===',
    '`code`', '```', '~~~', '    indented', '| a | b |', '| --- | --- |', '--- | ---', ':--- | ---:', 'a\\*b', '\\', '&amp;', '&copy;', '<b>no tag</b>', '<!-- no remark -->', '[x]: https://x.example/', '<https://x.example/>', 'a  ', '\\# a',
  ];
  test.each(texts)('%s', (text) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const blocks = allBlocks(compileImported(importText(`<p>${escaped}</p><p>${escaped}</p>`, { autolink: false })).article);
    const plain = text.replace(/\s+/g, ' ').trim();
    expect(blocks.slice(1).map((block) => block.text)).toEqual([`1850: Headline. ${plain}`, plain]);
    expect(blocks.flatMap(({ segments }) => segments.flatMap(({ runs }) => runs.flatMap((run: Run) => run.marks))).filter(({ kind }) => kind !== 'strong')).toEqual([]);
  });
});

describe('what must never run becomes no link', () => {
  const attacks = [
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<iframe src="javascript:alert(1)"></iframe>', '<a href="javascript:alert(1)">x</a>',
    '<a href="JaVaScRiPt:alert(1)">x</a>', '<a href=" javascript:alert(1)">x</a>', '<a href="java\nscript:alert(1)">x</a>', '<a href="java&#x09;script:alert(1)">x</a>', '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a href="vbscript:x">x</a>', '<a href="file:///etc/passwd">x</a>', '<a href="blob:https://x.example/1">x</a>', '<a href="ftp://x.example/">x</a>', '<a href="/local">x</a>', '<a href="#top">x</a>',
    '<a href="http:javascript:alert(1)">x</a>', '<a href="https:alert(1)">x</a>', '<math><a xlink:href="javascript:alert(1)">x</a></math>', '<form action="javascript:alert(1)"><input type=submit></form>', '<object data="javascript:alert(1)"></object>', '<embed src="javascript:alert(1)">',
    '<base href="javascript:alert(1)//"><a href="x">x</a>', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">', '<link rel=stylesheet href="javascript:alert(1)">', '<style>@import "javascript:alert(1)";</style>', '<p style="background:url(javascript:alert(1))">x</p>',
    '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<textarea><script>alert(1)</script></textarea>', '<title><img src=x onerror=alert(1)></title>', '<!--<img src="--><img src=x onerror=alert(1)//">', '<![CDATA[<script>alert(1)</script>]]>',
    '<a href="javascript:alert(1)"><img src=x></a>', '[x](javascript:alert(1))', '<javascript:alert(1)>', '![x](javascript:alert(1))', '[x]: javascript:alert(1)', '<x onclick=alert(1)>x', '<<script>alert(1)//<</script>', '<scr<script>ipt>alert(1)</script>', '\u0000<script\u0000>alert(1)</script>',
    '<b><p><table><b><tr><td><script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;', '<a href="https://x.example/&quot;onmouseover=&quot;alert(1)">x</a>', '<a href="https://user:pass@x.example/">x</a>',
  ];
  const hrefs = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => ((key === 'href' || key === 'url') && typeof inner === 'string' ? [inner] : []));
    return [...own, ...Object.values(value).flatMap(hrefs)];
  };
  test.each(attacks)('%s', (attack) => {
    for (const html of [attack, `before ${attack} after`, attack.repeat(3)]) {
      const imported = importWell(JSON.stringify({
        title: { text: { headline: html, text: html } },
        events: [{ start_date: { year: '1850' }, display_date: html, text: { headline: html, text: html }, media: { url: html, caption: html, credit: html, link: html }, group: html, unique_id: html }],
      }));
      const story = compileImported(imported);
      for (const href of hrefs(story)) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/);
    }
  });

  test('a text of nothing but what is left out still tells its event', () => {
    expect(importText('<script>alert(1)</script>').article).toContain('**1850: Headline.**');
  });
});

describe('what has no place is noted', () => {
  const notes: [title: string, html: string, message: string, place: string][] = [
    ['a frame, with its address', '<iframe src="https://maps.example/"></iframe>', 'An embedded frame was left out.', 'events[0].text.text: https://maps.example/'],
    ['an image, with its address', '<img src="https://x.example/a.png">', 'An image inside a text was left out.', 'events[0].text.text: https://x.example/a.png'],
    ['a script', '<script>x</script>', 'A script was left out.', 'events[0].text.text'],
    ['a link to nowhere', '<a href="#make">x</a>', 'A link that leads to no full web address was left out; its words stay.', 'events[0].text.text: #make'],
    ['a table', '<table><tr><td>x</table>', 'A table was made a list, one item for each row.', 'events[0].text.text'],
    ['tags too deep inside each other', `${'<div>'.repeat(200)}x`, 'Tags stand too deep inside each other; only the words are taken.', 'events[0].text.text'],
    ['references to characters that no page can show', 'a&#1;b <b>&#x7f</b>', 'Characters that no page can show were left out.', 'events[0].text.text'],
    ['characters that no page can show', 'a\u0007b', 'Characters that no page can show were left out.', 'events[0].text.text'],
  ];
  test.each(notes)('%s', (_, html, message, place) => {
    expect(importText(html).notes).toContainEqual({ message, places: [place] });
  });
});
