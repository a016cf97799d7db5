import { Command, CommanderError, Option } from 'commander';
import { shout } from './terminal.ts';

/** Exit code for a command that cannot be understood; 1 is for what is wrong with a story. */
const MISUSED = 2;

/** Runs the command line: `argv` as Node gives it. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
    else {
      shout(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}

/** Actions are imported when they run: checking a story needs no bundler. */
function program(): Command {
  const it = new Command('throughline')
    .description('Explainers for news stories: an article beside its timeline, made from a folder with two text files.')
    .exitOverride()
    .showHelpAfterError('(add --help to see how it is used)')
    .addHelpText('after', FIRST_STEPS);
  it.command('new')
    .argument('<dir>', 'the folder to make; it must not exist yet, or be empty')
    .description('makes a story folder with a short, complete example to write over')
    .action(async (dir: string) => (await import('./commands/new.ts')).runNew(dir));
  it.command('check')
    .argument('[dirs...]', 'story folders; the story that ships if none is named')
    .description('says everything that is wrong with a story: where, what, and how to mend it')
    .option('--json', 'print problems as a JSON array')
    .option('--strict', 'fail on warnings, too')
    .addHelpText('after', CHECK_HELP)
    .action(async (dirs: string[], options: { json?: boolean; strict?: boolean }) => (await import('./commands/check.ts')).runCheck(dirs, options));
  it.command('dev')
    .argument('<dir>', 'a story folder')
    .description('shows a story in the browser while you write it; saving updates the page')
    .option('--port <number>', 'the port to listen on, or the next one that is free', '5173')
    .action(async (dir: string, options: { port: string }) => (await import('./commands/dev.ts')).runDev(dir, options));
  it.command('build')
    .argument('<dirs...>', 'story folders')
    .description('writes the site: plain files for any web server')
    .option('--out <folder>', 'where to', 'dist')
    .option('--site-url <address>', 'where the site will stand; without it, what must be absolute is left out')
    .option('--base <path>', 'its path on the server, for the way back from the not-found page')
    .option('--list', 'a folder of its own for one story, too, and the page that lists them')
    .option('--title <text>', 'the heading of that page')
    .option('--fonts <folder>', 'fonts for letters in pictures that ours lack')
    .option('--force', 'build unchanged stories again, too')
    .addHelpText('after', BUILD_HELP)
    .action(async (dirs: string[], options: Record<string, string | boolean>) => (await import('./commands/build.ts')).runBuild(dirs, options));
  it.command('import')
    .argument('<file>', 'a timeline: TimelineJS (JSON), its spreadsheet (CSV), or a calendar (ICS)')
    .argument('<dir>', 'the story folder to make; it must not exist yet, or be empty')
    .description('makes a story folder of another tool’s timeline')
    .option('--language <tag>', 'the language of its texts; English if left out')
    .option('--headline <text>', 'for a timeline that has no title slide')
    .option('--as-of <day>', 'the day for which it holds; today if left out')
    .option('--time-zone <name>', 'the clock that its times of day are on, such as Europe/Paris; without it days alone are taken')
    .option('--publisher <name>', 'who published the timeline; named where an event has no source of its own')
    .action(async (file: string, dir: string, options: Record<string, string>) => (await import('./commands/import.ts')).runImport(file, dir, options));
  it.command('export')
    .argument('<dir>', 'a story folder')
    .description('writes a story for other tools')
    .addOption(new Option('--to <format>', 'what to write').choices(['timelinejs', 'csv', 'ics']).makeOptionMandatory())
    .option('--out <file>', 'where to; it is printed if left out')
    .action(async (dir: string, options: { to: 'timelinejs' | 'csv' | 'ics'; out?: string }) => (await import('./commands/export.ts')).runExport(dir, options));
  it.command('schema')
    .argument('<dir>', 'a story folder')
    .description('puts JSON Schemas into a story folder, so that your editor completes and checks as you type')
    .action(async (dir: string) => (await import('./commands/schema.ts')).runSchema(dir));
  return it;
}

const FIRST_STEPS = `
Your first story:
  throughline new my-story          makes the folder my-story
  throughline dev my-story          shows it while you write article.md and events.yaml
  throughline check my-story        says what is wrong with it
  throughline build my-story --out site --site-url https://example.org/my-story/
                                    writes the files to publish

src/content/README.md explains every key and every message.`;

const CHECK_HELP = `
Exit code 0: nothing is wrong (there may be warnings); 1: something is; 2: the command was not understood.

Examples:
  throughline check my-story
  throughline check stories/* --strict
  throughline check my-story --json     each problem: severity, file, line, column, path, message, actual, expected, hint`;

const BUILD_HELP = `
One story becomes the site itself. Several get a folder each, by their own names, and a page that lists them; the list also
has the stories that earlier builds put there. What has not changed is not built again. A story with a fault is reported
and its last good site stays; the others still come out.

Examples:
  throughline build my-story
  throughline build stories/* --out site --site-url https://example.org/explainers/`;
