/** Line breaks with the blanks around them become one space: YAML and Markdown fold lines, a story has none. */
export function oneLine(text: string): string {
  return text.replace(/[ \t]*[\n\r\u2028\u2029]+[ \t\n\r\u2028\u2029]*/g, ' ').trim();
}
