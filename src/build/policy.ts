import { createHash } from 'node:crypto';

/**
 * The page's Content Security Policy: nothing is allowed but the site's own script and images, its inline icon, and the one inline style
 * by its hash. No string becomes code or markup (Trusted Types). `connect-src 'self'` is for tools that fetch robots.txt.
 */
export function policyFor(style: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src '${hashOf(style)}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
