import type { InputFile } from '../exchanged.ts';
import type { Cell } from '../timeline.ts';

/** A content line of RFC 5545: name, parameters and value, and where it begins. */
export interface IcsLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  readonly line: number;
}

const CONTENT = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s;

/** The content lines of a calendar, unfolded. A line that is none comes with an empty name. */
export function readIcsLines({ text }: InputFile): readonly IcsLine[] {
  const lines: { text: string[]; line: number }[] = [];
  for (const [index, physical] of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(physical) && last) last.text.push(physical.slice(1));
    else if (physical.trim() !== '') lines.push({ text: [physical], line: index + 1 });
  }
  return lines.map((entry) => toLine(entry.text.join(''), entry.line));
}

function toLine(text: string, line: number): IcsLine {
  const [, name = '', parameters = '', value = ''] = CONTENT.exec(text) ?? [];
  return { name: name.toUpperCase(), parameters: readParameters(parameters), value, line };
}

function readParameters(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/;([\w-]+)=("[^"]*"|[^";:]*)/g);
  return new Map([...found].map(([, key = '', value = '']) => [key.toUpperCase(), value.replaceAll('"', '')]));
}

/** A text value without its escapes. */
export function unescapeIcs(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character));
}

/** A content line's place. */
export function icsPlace(file: string, { line }: IcsLine, path: string): Cell['at'] {
  return { file, line, column: 1, path };
}
