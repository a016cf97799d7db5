import { Lexer } from 'yaml';

/** Longest indentation before something other than running text. */
const MAX_INDENT = 200;

/**
 * An upper bound for how many levels stand inside each other, from the tokens alone.
 * The YAML parser recurses: 5,000 brackets end the whole process there ("RegExpCompiler Allocation failed"), past any `catch`.
 */
export function measureDepth(text: string): number {
  let flow = 0;
  let inLine = 0;
  let deepest = 0;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('\n') || token.startsWith('\r')) inLine = 0;
    else if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    else if (token === '-' || token === '?' || token === ':') inLine += 1;
    else if (token.length > MAX_INDENT && token.trim() === '') return Infinity;
    deepest = Math.max(deepest, flow + inLine);
  }
  return deepest;
}
