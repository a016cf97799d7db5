import type { YAMLError } from 'yaml';
import type { Fault } from '../report.ts';

/** Words for the parser's codes that editors meet most. */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', 'A second “: ” on a line makes it unreadable as YAML.'],
  ['BAD_SCALAR_START', 'The text begins with a character that means something else in YAML.'],
  ['MULTIPLE_DOCS', 'A line “---” begins a second document; a file holds one.'],
  ['BAD_ALIAS', 'The text begins with “*” or “&”, which mean something else in YAML.'],
]);

const HINTS: ReadonlyMap<string, string> = new Map([
  ['MULTIPLE_DOCS', 'Remove the line “---”.'],
  ['MISSING_CHAR', 'Close the quotation mark, or remove it.'],
]);

/** Faults that quotation marks round the text mend. */
const MENDED_BY_QUOTING: ReadonlySet<string> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'UNEXPECTED_TOKEN',
]);

/** What the YAML parser stumbled over, in an editor's words. `line` is the text of the line where it did. */
export function describeSyntax(error: Pick<YAMLError, 'code' | 'message'>, line: string): Fault {
  const said = error.message.split('\n', 1)[0] ?? '';
  const { code } = error;
  return {
    message: MESSAGES.get(code) ?? `This is not readable as YAML: ${said}.`,
    actual: line.trim() || null,
    expected: 'YAML',
    hint: (MENDED_BY_QUOTING.has(code) ? quoteValue(line) : null) ?? HINTS.get(code) ?? null,
  };
}

/** `- title: a: b` → `- title: "a: b"`. */
function quoteValue(line: string): string | null {
  const match = /^\s*((?:- )?[\w-]+: +|- )(.+)$/.exec(line);
  return match && `Put the text in quotation marks: ${match[1]}${JSON.stringify(match[2]?.trim())}`;
}
