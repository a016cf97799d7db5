import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/build/policy.ts';

const directivesOf = (policy: string) => new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]));

describe('the content security policy', () => {
  it.each(['', 'p{color:red}', 'q::after{content:"”"}', '\n a\u00a0b \n'])('allows exactly the page’s own style, by its hash: %j', (style) => {
    const hash = createHash('sha256').update(Buffer.from(style, 'utf8')).digest('base64');
    expect(directivesOf(policyFor(style)).get('style-src')).toBe(`'sha256-${hash}'`);
  });

  it('allows nothing by default, and no inline or foreign script', () => {
    const directives = directivesOf(policyFor(''));
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('base-uri')).toBe("'none'");
    expect(directives.get('form-action')).toBe("'none'");
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect(policyFor('')).not.toMatch(/unsafe|\*|https?:/);
  });

  it('can stand in a double-quoted attribute', () => {
    expect(policyFor('a>"b"{}')).not.toMatch(/["<>&]/);
  });
});
