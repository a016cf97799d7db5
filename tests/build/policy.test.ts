import { createHash } from 'node:crypto';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
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

/** What an evaluator finds in a policy that is of medium severity or worse; what may be such counts. */
const weaknessesOf = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.MEDIUM || severity === Severity.HIGH_MAYBE || severity === Severity.MEDIUM_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`);

describe('an evaluator of policies', () => {
  it.each([
    ['a page', { style: 'a{}', inline: ['{}'], nonce: nonceFor('assets/app-1.js') }],
    ['an embed, or a page without script', PLAIN],
    ['the page of codes', { style: 'a{}', inline: ['{}'], nonce: 'abcdef0123456789', frames: true }],
    ['a page with pictures', { style: 'a{}', inline: [], nonce: 'abcdef0123456789', images: true }],
  ])('finds nothing of weight in the policy of %s', (_, input) => {
    expect(weaknessesOf(policyFor(input))).toEqual([]);
  });

  it.each(["script-src 'unsafe-inline'; object-src 'none'", "script-src *; object-src 'none'", "default-src 'none'; script-src https://cdnjs.cloudflare.com"])('finds what is wrong with %s', (policy) => {
    expect(weaknessesOf(policy)).not.toEqual([]);
  });
});

describe('a nonce', () => {
  it('is the same for the same script, and another for another', () => {
    expect(nonceFor('assets/app-1.js')).toBe(nonceFor('assets/app-1.js'));
    expect(nonceFor('assets/app-1.js')).not.toBe(nonceFor('assets/app-2.js'));
    expect(nonceFor('assets/app-1.js')).toMatch(/^[\w+/=-]{16,}$/);
  });
});
