import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { SourceFile } from '../compiled.ts';
import { MAX_SYNTAX_PROBLEMS, MAX_YAML_DEPTH, MAX_YAML_TOKENS } from '../limits.ts';
import type { Fault, Place, Report } from '../report.ts';
import { checkSize } from './check-size.ts';
import { findIndent, findOpening, findTabs, type Slip } from './find-slip.ts';
import { describeSyntax } from './describe-syntax.ts';
import { toYamlNode } from './to-yaml-node.ts';
import type { YamlNode } from './yaml-node.ts';

/**
 * Failsafe schema: `2019`, `yes` and `1.0` stay text. Duplicate keys are found by {@link toYamlNode},
 * as the parser's own check grows with the square of the keys.
 */
const OPTIONS = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;

const SIZE_FAULTS = {
  deep: {
    message: 'The file has too many levels inside each other.',
    expected: `at most ${MAX_YAML_DEPTH} levels`,
    hint: 'A list of events needs five levels; look for brackets that are never closed.',
  },
  long: {
    message: 'The file is too long.',
    expected: `at most ${MAX_YAML_TOKENS} words and marks of YAML`,
    hint: 'Make several stories of it.',
  },
} satisfies Record<string, Fault>;

/** What {@link readYaml} hands back: the root, null for a file with nothing in it, or that it could not be read. */
export type ReadYaml = { readonly ok: true; readonly root: YamlNode | null } | { readonly ok: false };

/** Reads YAML text into nodes with places; `path` is what the root is called. */
export function readYaml(file: SourceFile, path: string, report: Report): ReadYaml {
  const lines = new LineCounter();
  const placeOf = (offset: number, where = path): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.name, line: Math.max(1, line), column: Math.max(1, col), path: where };
  };
  const tooMuch = checkSize(file.text);
  if (tooMuch) {
    report({ file: file.name, line: 1, column: 1, path }, SIZE_FAULTS[tooMuch]);
    return { ok: false };
  }
  const document = parseDocument(file.text, { ...OPTIONS, lineCounter: lines });
  const sourceLines = file.text.split('\n');
  const seen = new Set<number>();
  const tabs = document.errors.length > 0 ? findTabs(sourceLines, MAX_SYNTAX_PROBLEMS) : [];
  for (const { line, column, fault } of tabs) report({ file: file.name, line, column, path }, fault);
  for (const error of tabs.length > 0 ? [] : document.errors) {
    const noticed = placeOf(Math.min(error.pos[0], Math.max(0, file.text.trimEnd().length - 1)));
    const slip = findCause(error, sourceLines, noticed.line);
    const place = slip ? { ...noticed, line: slip.line, column: slip.column } : noticed;
    // One slip makes the parser stumble several times on the same line.
    if (seen.has(noticed.line) || seen.has(place.line) || seen.size >= MAX_SYNTAX_PROBLEMS) continue;
    seen.add(noticed.line).add(place.line);
    report(place, slip?.fault ?? describeSyntax(error, sourceLines[place.line - 1] ?? ''));
  }
  if (document.errors.length > 0) return { ok: false };
  return { ok: true, root: document.contents && toYamlNode(document.contents, path, { placeOf, report }) };
}

/** What the parser stumbled over, where that lies elsewhere than it noticed. */
function findCause({ code, message }: YAMLError, lines: readonly string[], line: number): Slip | null {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return findIndent(lines, line);
  const quote = code === 'MISSING_CHAR' ? /closing (["'])/.exec(message)?.[1] : undefined;
  return quote === undefined ? null : findOpening(lines, quote);
}
