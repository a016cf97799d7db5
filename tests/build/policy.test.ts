import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nonceFor, policyFor } from '../../src/build/policy.ts';

const directivesOf = (policy: string) => new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]));
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(Buffer.from(text, 'utf8')).digest('base64')}'`;
const PLAIN = { style: '', inline: [], nonce: null };

describe('the content security policy', () => {
  it.each(['', 'p{color:red}', 'q::after{content:"”"}', '\n a\u00a0b \n'])('allows exactly the page’s own style, by its hash: %j', (style) => {
    expect(directivesOf(policyFor({ ...PLAIN, style })).get('style-src')).toBe(hashOf(style));
  });

  it.each([
    ['none, where there is none', [], null, "'none'"],
    ['the one by its nonce', [], 'abc', "'nonce-abc'"],
    ['data by its hash', ['{"a":"é"}'], null, hashOf('{"a":"é"}')],
    ['both', ['{}', '[]'], 'abc', `${hashOf('{}')} ${hashOf('[]')} 'nonce-abc'`],
  ])('of scripts allows %s', (_, inline, nonce, sources) => {
    expect(directivesOf(policyFor({ style: '', inline, nonce })).get('script-src')).toBe(sources);
  });

  it('allows nothing by default, and nothing foreign or unsafe', () => {
    const policy = policyFor({ style: 'a{}', inline: ['{}'], nonce: 'abc' });
    const directives = directivesOf(policy);
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('base-uri')).toBe("'none'");
    expect(directives.get('form-action')).toBe("'none'");
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('allows frames only where a page has one', () => {
    expect(directivesOf(policyFor({ ...PLAIN, frames: true })).get('frame-src')).toBe('http: https: file:');
    expect(policyFor(PLAIN)).not.toContain('frame-src');
  });

  it('names the scheme of pages opened from disk only where a page shows pictures', () => {
    expect(directivesOf(policyFor({ style: '', inline: [], nonce: null, images: true })).get('img-src')).toBe("'self' data: file:");
    expect(directivesOf(policyFor({ style: '', inline: [], nonce: null })).get('img-src')).toBe("'self' data:");
  });

  it('can stand in a double-quoted attribute', () => {
    expect(policyFor({ style: 'a>"b"{}', inline: ['"<&>'], nonce: nonceFor('assets/app-1.js') })).not.toMatch(/["<>&]/);
  });
});

describe('a nonce', () => {
  it('is the same for the same script, and another for another', () => {
    expect(nonceFor('assets/app-1.js')).toBe(nonceFor('assets/app-1.js'));
    expect(nonceFor('assets/app-1.js')).not.toBe(nonceFor('assets/app-2.js'));
    expect(nonceFor('assets/app-1.js')).toMatch(/^[\w+/=-]{16,}$/);
  });
});
