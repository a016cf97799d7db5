import { Lexer } from 'yaml';
import { MAX_YAML_DEPTH, MAX_YAML_TOKENS } from '../limits.ts';

/** Longest indentation before something other than running text. */
const MAX_INDENT = 200;

/**
 * Whether YAML is too deep or too much to be parsed, judged by its tokens alone; null where it is neither.
 * The YAML parser recurses: 5,000 brackets end the whole process there ("RegExpCompiler Allocation failed"), past any `catch`.
 * Twice the depth is let through, as brackets and dashes are only roughly levels; the parsed nodes are counted exactly.
 */
export function checkSize(text: string): 'deep' | 'long' | null {
  let flow = 0;
  let inLine = 0;
  let tokens = 0;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('\n')) inLine = 0;
    else if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    // Inside brackets only brackets make levels: JSON may stand on one line.
    else if (flow === 0 && (token === '-' || token === '?' || token === ':')) inLine += 1;
    else if (token.length > MAX_INDENT && token.trim() === '') return 'deep';
    if (flow + inLine > 2 * MAX_YAML_DEPTH) return 'deep';
    if ((tokens += 1) > MAX_YAML_TOKENS) return 'long';
  }
  return null;
}
