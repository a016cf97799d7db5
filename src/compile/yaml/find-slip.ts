import type { Fault } from '../report.ts';

/** A slip of the editor's that the parser notices elsewhere, or many times. */
export interface Slip {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly fault: Fault;
}

/** The tabs that lines begin with: nothing the parser says of the lines after one is of use. */
export function findTabs(lines: readonly string[], most: number): readonly Slip[] {
  const tabbed = lines.flatMap((text, at) => (/^ *\t/.test(text) ? [{ text, line: at + 1 }] : []));
  return tabbed.slice(0, most).map(({ text, line }) => ({
    line,
    column: text.indexOf('\t') + 1,
    fault: { message: 'A tab stands where YAML needs spaces.', actual: text.trim() || null, expected: 'YAML', hint: 'Indent with spaces, two for each level.' },
  }));
}

/** A line indented further than the key before it, which has its text already. `line` is where the parser stumbled, from 1. */
export function findIndent(lines: readonly string[], line: number): Slip | null {
  const [text = '', next = ''] = lines.slice(line - 1);
  const wanted = /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
  const indent = next.search(/\S/);
  if (!/^[\w-]+: +\S/.test(text.slice(wanted)) || text.slice(wanted).split(/: /).length > 2 || indent <= wanted || !/^\s*[\w-]+:(?:\s|$)/.test(next)) return null;
  return {
    line: line + 1,
    column: indent + 1,
    fault: {
      message: 'This line is indented further than the one before it.',
      actual: next.trim(),
      expected: `${wanted} spaces before it`,
      hint: `Write: ${' '.repeat(wanted)}${next.trim()}`,
    },
  };
}

/** Where the text begins that is never closed with `quote`; null where that cannot be told. */
export function findOpening(lines: readonly string[], quote: string): Slip | null {
  let opened: Slip | null = null;
  for (const [at, text] of lines.entries()) {
    if (!opened && /^\s*#/.test(text)) continue;
    for (const { index } of text.matchAll(quote === '"' ? /(?<!\\)"/g : /'/g)) {
      // Inside other text a quotation mark means nothing; it opens where a value begins.
      if (opened) opened = null;
      else if (/(?:^|: |- |[[{,]) *$/.test(text.slice(0, index))) opened = { line: at + 1, column: index + 1, fault: { message: 'This text begins with a quotation mark that is never closed.', actual: text.slice(index), expected: `${quote} at its end`, hint: 'Close the quotation mark, or remove it.' } };
    }
  }
  return opened;
}
