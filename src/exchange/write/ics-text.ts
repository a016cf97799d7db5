/** Most octets on a line of a calendar: RFC 5545, 3.1. */
const MAX_OCTETS = 75;

const encoder = new TextEncoder();

/** A property of a calendar, folded, with its line end. */
export function icsLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length;
    // Folded lines begin with a blank, which counts.
    if (octets + size > MAX_OCTETS) {
      lines.push(line);
      [line, octets] = [' ', 1];
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** A text with the escapes of RFC 5545, 3.3.11. */
export function escapeIcs(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');
}
