import { Lexer } from 'yaml';
import { MAX_YAML_DEPTH, MAX_YAML_TOKENS } from '../limits.ts';

/** A list in block style: its first dash is where all its items' dashes are. */
const FIRST_DASH = /^( *)-(?: |$)/m;
const BRACKET = /^(?:\s|#.*\n|---)*\[/;

/**
 * Whether YAML holds a list of more than `most` items, judged by how it is laid out: the parser needs a second for each 2,000
 * events, and would be asked in vain. Counts only as far as needed; what is no list has none.
 */
export function exceedsEvents(text: string, most: number): boolean {
  if (BRACKET.test(text)) return exceedsInBrackets(text, most);
  const indent = FIRST_DASH.exec(text)?.[1];
  if (indent === undefined) return false;
  let count = 0;
  for (const _ of text.matchAll(new RegExp(`^${indent}-(?: |$)`, 'gm'))) if ((count += 1) > most) return true;
  return false;
}

function exceedsInBrackets(text: string, most: number): boolean {
  let [depth, commas, tokens] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    // What is too deep or too long is refused for that.
    if ((tokens += 1) > MAX_YAML_TOKENS || depth > 2 * MAX_YAML_DEPTH) return false;
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    else if (token === ',' && depth === 1 && (commas += 1) > most) return true;
  }
  return false;
}
