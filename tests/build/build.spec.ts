import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildStory, runCommand } from '../helpers/run-command.ts';

const SHIPPED = 'src/content/putin-pyongyang';

function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'throughline-'));
}

/** Every file below a folder with its bytes, a character each: as UTF-8 two pictures could be told the same. */
function contentOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return new Map(files.filter((file) => statSync(file).isFile()).toSorted().map((file) => [relative(folder, file), readFileSync(file, 'latin1')]));
}

/** A copy of the shipped story with `events.yaml` changed. */
function storyWith(change: (events: string) => string): string {
  const folder = join(temporary(), 'story');
  cpSync(SHIPPED, folder, { recursive: true });
  writeFileSync(join(folder, 'events.yaml'), change(readFileSync(join(SHIPPED, 'events.yaml'), 'utf8')));
  return folder;
}

test.describe.configure({ timeout: 120_000 });

/** A copy of the shipped story whose files were written in another order: folders may list them so. */
function copyInOrder(by: (names: readonly string[]) => readonly string[]): string {
  const folder = join(temporary(), 'story');
  mkdirSync(folder);
  for (const name of by(readdirSync(SHIPPED))) writeFileSync(join(folder, name), readFileSync(join(SHIPPED, name)));
  return folder;
}

test('T4 the build gives the same bytes in four time zones and three languages, whatever the order of the files', async () => {
  const built = contentOf('dist');
  expect(built.size).toBeGreaterThan(12);
  const places = { UTC: 'C', 'Asia/Vladivostok': 'ar_EG.UTF-8', 'America/Los_Angeles': 'th_TH.UTF-8', 'Pacific/Kiritimati': 'fa_IR.UTF-8' };
  for (const [TZ, LANG] of Object.entries(places)) {
    const out = join(temporary(), 'site');
    const { code, output } = await buildStory(out, { TZ, LANG, LC_ALL: LANG, STORY: copyInOrder((names) => (TZ === 'UTC' ? names : names.toReversed())) });
    expect(code, output).toBe(0);
    expect(contentOf(out)).toEqual(built);
  }
});

test('a bad story stops the build with all its faults at once and leaves the last good site untouched', async () => {
  const out = join(temporary(), 'site');
  cpSync('dist', out, { recursive: true });
  const good = contentOf(out);
  const bad = storyWith((events) => events.replace('date: 2019-04-25', 'date: 2019-02-30').replace('Mr Kim wished Russia victory', 'Mr Kim wished Moscow victory'));
  const { code, output } = await buildStory(out, { STORY: bad });
  expect(code).toBe(1);
  expect(output).toMatch(/events\.yaml:\d+:\d+/);
  expect(output).toContain('2019-02-30');
  expect(output).toContain('Mr Kim wished Russia victory');
  expect(output).not.toMatch(/\bat .*\.(ts|js):\d+/);
  expect(contentOf(out)).toEqual(good);
  expect(existsSync(`${out}.new`)).toBe(false);
});

test('SITE_URL and BASE_PATH decide absolute addresses; without them the build says what is left out', async () => {
  const out = join(temporary(), 'site');
  const { code, output } = await buildStory(out, { SITE_URL: 'https://example.org/news/pyongyang', BASE_PATH: '/news/pyongyang/' });
  expect(code, output).toBe(0);
  const site = contentOf(out);
  const canonical = '<link rel="canonical" href="https://example.org/news/pyongyang/">';
  expect(site.get('index.html')).toContain(canonical);
  expect(site.get('events/xi-2019/index.html')).toContain(canonical);
  expect(site.get('events/xi-2019/index.html')).toContain('<meta property="og:url" content="https://example.org/news/pyongyang/events/xi-2019/">');
  expect(site.get('sitemap.xml')).toContain('<loc>https://example.org/news/pyongyang/</loc>');
  expect(site.get('robots.txt')).toContain('Sitemap: https://example.org/news/pyongyang/sitemap.xml');
  expect(site.get('404.html')).toContain('href="/news/pyongyang/"');
  expect(site.get('events/xi-2019/index.html')).toContain('<meta property="og:image" content="https://example.org/news/pyongyang/events/xi-2019/share.png">');
  expect(output).not.toContain('SITE_URL is not set');
  expect(output, 'warnings of the bundler, for which an editor has no cure').not.toMatch(/\[[A-Z]+_[A-Z_]+\]/);
  expect((await buildStory(out, { SITE_URL: '' })).output).toContain('SITE_URL is not set: left out are');
  const wrong = await buildStory(out, { SITE_URL: 'example.org' });
  expect(wrong.code).toBe(1);
  expect(wrong.output).toContain('must be an absolute address');
});

test('`npm run check` tells a good story from a bad one', async () => {
  const good = await runCommand('npm', ['run', '--silent', 'check']);
  expect([good.code, good.output]).toEqual([0, expect.stringContaining('is good: 8 events')]);
  const bad = await runCommand('npm', ['run', '--silent', 'check', storyWith((events) => events.replace('status: happened', 'status: hapened'))]);
  expect(bad.code).toBe(1);
  expect(bad.output).toContain('happened');
  const missing = await runCommand('npm', ['run', '--silent', 'check', 'no/such/folder']);
  expect(missing.code).toBe(1);
});
