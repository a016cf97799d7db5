import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoryFiles } from '../../src/compile/compiled.ts';
import { articleWith, eventWith, makeFiles, problemsOf } from '../compile/make-files.ts';
import { collectMessages } from '../helpers/collect-messages.ts';
import { explainedIn, readGuide, sectionOf } from '../helpers/read-guide.ts';

const GUIDE = readGuide();
const EXPLAINED = sectionOf(GUIDE.text, 'Every message, explained');
const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** What can print messages about a story or a timeline: both compilers, and what of the build deals in faults. Paths from `src`. */
const SPEAKERS = (readdirSync(new URL('src/', ROOT), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .filter((file) => /^(?:compile|exchange)\//.test(file) || (file.startsWith('build/') && /(?:report|problem)\.ts'/.test(read(`src/${file}`))))
  .toSorted();

describe('the messages', () => {
  const spoken = SPEAKERS.flatMap((file) => collectMessages(file, read(`src/${file}`)).map((message) => [message, file] as const));

  it('are explained, every one', () => {
    expect(spoken.filter(([message]) => !GUIDE.messages.has(message)).map(([message, file]) => `${file}: ${message}`)).toEqual([]);
  });

  it('that are explained can be printed', () => {
    const known = new Set(spoken.map(([message]) => message));
    const explained = explainedIn(EXPLAINED.split('### Commands')[0] ?? '');
    expect([...explained].filter((message) => !known.has(message))).toEqual([]);
  });

  it('of the commands stand in their source', () => {
    const source = ['src/build/refuse-build.ts', 'src/build/throughline.ts', ...readdirSync(new URL('src/cli/', ROOT), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => `src/cli/${file}`)].map(read).join('\n');
    const explained = [...explainedIn(sectionOf(GUIDE.text, 'Commands'))];
    expect(explained.length).toBeGreaterThan(8);
    expect(explained.filter((message) => message.split('…').some((part) => !source.includes(part.trim())))).toEqual([]);
  });

  it('are found in every form in which the source makes them', () => {
    const code = `
      const WORDS = new Map([['a', 'From a table.']]);
      const LATER = 'By a name.';
      report(at, { message: 'A plain one.' }); report(at, { message: \`\${what} needs \\\`\${key}\\\`.\` });
      report(at, { message: same ? 'One.' : 'Other.' }); report(at, { message: WORDS.get(code) ?? \`Else: \${said}.\` });
      const made = (n) => \`By an arrow, \${n}.\`; function told() { if (x) return 'By one way.'; return 'By another.'; }
      report(at, { message: made(2) }); report(at, { message: told() });
      report(at, { message: LATER }); reading.note('A note.', path); problem(name, 'A fault of a file.', {});
      report(at, { message, hint: 'No message.' });`;
    expect(collectMessages('x.ts', code)).toEqual([
      'A fault of a file.', 'A note.', 'A plain one.', 'By a name.', 'By an arrow, ….', 'By another.', 'By one way.', 'Else: ….', 'From a table.',
      'One.', 'Other.', '… needs `…`.',
    ]);
    expect(() => collectMessages('x.ts', `report(at, { message: words.join(' ') });`)).toThrow('x.ts makes a message by a CallExpression');
  });

  it('that are named without a word about them are not explained', () => {
    expect([...explainedIn('- **One.** **Two.** Both are told.\n- **Three.**\n\n**No item.** Words.')]).toEqual(['One.', 'Two.']);
  });

  it('miss an explanation where one is added', () => {
    const [added] = collectMessages('compile/x.ts', `report(at, { message: \`The \${thing} is invented.\` });`);
    expect([added, GUIDE.messages.has(added ?? '')]).toEqual(['The … is invented.', false]);
    expect(explainedIn('- **The … is invented.** Leave it out.').has(added ?? '')).toBe(true);
  });
});

describe('the examples of messages', () => {
  const pairs = pairsOf(EXPLAINED);

  it('are many', () => {
    expect(pairs.length).toBeGreaterThan(20);
  });

  it.each(pairs)('mend what they say: %s → %s', (before, after, messages) => {
    const good = CONTEXTS.filter((place) => told(place(before), messages) && !told(place(after), messages));
    expect(good.length, `nowhere does “${before}” give ${[...messages].join(' ')}`).toBeGreaterThan(0);
  });
});

/** “`wrong` → `right`” in a list item, with the item's messages. */
function pairsOf(markdown: string): readonly (readonly [before: string, after: string, messages: ReadonlySet<string>])[] {
  return markdown.split(/\n(?=- )/).flatMap((item) => [...item.matchAll(/`([^`]+)`\s+→\s+`([^`]+)`/g)].map(([, before = '', after = '']) => [before, after, explainedIn(item)] as const));
}

/** Where in a story an example may stand. */
const CONTEXTS: readonly ((text: string) => StoryFiles)[] = [
  (text) => makeFiles(articleWith('Words.').replace('\n---\nWords', `\n${text}\n---\nWords`), '[]'),
  (text) => makeFiles(articleWith('Words.').replace(/^language: .*/m, `language: ${text}`), '[]'),
  (text) => makeFiles(articleWith('Words.').replace(/^asOf: .*/m, `asOf: ${text}`), '[]'),
  (text) => makeFiles(articleWith('Words.').replace('\n---\nWords', `\npublished: ${text}\n---\nWords`), '[]'),
  (text) => makeFiles(articleWith(`A ${text} [words]${text}`), '[]'),
  (text) => makeFiles(articleWith(text), '[]'),
  (text) => makeFiles(articleWith('He said: never.'), eventWith('He said').replace('    - He said', `    ${text}`)),
  (text) => makeFiles(articleWith('Words.'), eventWith('Words', { id: text })),
  (text) => makeFiles(articleWith('Words.'), eventWith('Words', { date: text })),
  (text) => makeFiles(articleWith('Words.'), eventWith('Words').replace(new RegExp(`^  ${text.split(':')[0]}: .*`, 'm'), `  ${text}`)),
  (text) => makeFiles(articleWith('Words.'), eventWith('Words').replace('"https://example.org/"', text)),
  (text) => makeFiles(articleWith('Words.'), eventWith('Words', { more: `  ${text}\n` })),
];

/** Whether a story's faults have one of the messages; “…” stands for anything. */
function told(files: StoryFiles, messages: ReadonlySet<string>): boolean {
  const patterns = [...messages].map((message) => new RegExp(`^${message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));
  return problemsOf(files).some(({ message }) => patterns.some((pattern) => pattern.test(message)));
}
