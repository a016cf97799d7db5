import type { SourceFile } from '../compiled.ts';
import type { Report } from '../report.ts';

/** The two parts of `article.md`. Each is padded with empty lines, so that its line numbers are the file's. */
export interface ArticleParts {
  readonly frontMatter: SourceFile;
  readonly body: SourceFile;
}

const EXAMPLE = '---\nheadline: …\nstandfirst: …\nlanguage: en\nasOf: 2024-06-18\n---';

/** Parts the lines between the two `---` from the Markdown below them; null, and reported, where they are missing. */
export function splitFrontMatter({ name, text }: SourceFile, report: Report): ArticleParts | null {
  const lines = text.split('\n');
  const end = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1;
  if (end === -1) {
    const place = { file: name, line: 1, column: 1, path: '' };
    report(place, {
      message: isFence(lines[0]) ? 'The front matter is never closed.' : text.trim() === '' ? 'The file is empty.' : 'The front matter is missing.',
      actual: lines[0]?.trim() || null,
      expected: 'a line “---”, the keys of the front matter, and a second line “---”',
      hint: isFence(lines[0]) ? 'Put a line “---” after the last key.' : `Begin the file with: ${EXAMPLE.replaceAll('\n', ' ⏎ ')}`,
    });
    return null;
  }
  return {
    frontMatter: { name, text: `\n${lines.slice(1, end).join('\n')}\n` },
    body: { name, text: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') },
  };
}

function isFence(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}
