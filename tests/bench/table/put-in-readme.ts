const BEGIN = '<!-- bench: written by npm run bench -- --readme -->';
const END = '<!-- /bench -->';

/** A text with what stands between the bench's markers replaced. Throws where they are missing. */
export function putBetweenMarkers(text: string, table: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`the README lacks “${BEGIN}” … “${END}”`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${table}\n\n${text.slice(to)}`;
}
