import { describe, expect, it } from 'vitest';
import { asAscii } from '../../src/build/scripts.ts';

describe('a script for other people’s pages', () => {
  it.each(['plain', '↗ … ·', '𝄞 and 漢', 'é`${1}`'])('means the same in ASCII: %s', (text) => {
    const code = asAscii(JSON.stringify(text));
    expect(code).toMatch(/^\p{ASCII}*$/u);
    expect(JSON.parse(code)).toBe(text);
  });
});
