import { createHash } from 'node:crypto';

/** What a page holds that a policy must name. */
export interface PolicyInput {
  /** The text of the inline style. */
  readonly style: string;
  /** The texts of inline scripts, and of data blocks (JSON-LD): those never run, but checkers hold them against the policy too. */
  readonly inline: readonly string[];
  /** Names the one external script element; null on a page without. */
  readonly nonce: string | null;
  /** Whether the page's script shows another page of the site in a frame. Named by scheme: `'self'` means nothing to checkers, nor on file://. */
  readonly frames?: boolean;
  /** Whether it shows pictures of the story: on file:// browsers know them by scheme only, since `'self'` means nothing there. */
  readonly images?: boolean;
}

/**
 * The page's Content Security Policy: nothing is allowed but the one script element, inline style, scripts and data by their
 * hashes, and images of the site's own. No string becomes code or markup (Trusted Types). `connect-src 'self'` is for
 * tools that fetch robots.txt. The script is named by a nonce and not by its hash: that would need an integrity attribute,
 * and with one Chromium refuses to load a script from `file://`; `'self'` means nothing there to checkers.
 */
export function policyFor({ style, inline, nonce, frames = false, images = false }: PolicyInput): string {
  const named = [...inline.map((text) => `'${hashOf(text)}'`), ...(nonce === null ? [] : [`'nonce-${nonce}'`])];
  return [
    "default-src 'none'",
    `script-src ${named.join(' ') || "'none'"}`,
    `style-src '${hashOf(style)}'`,
    `img-src 'self' data:${images ? ' file:' : ''}`,
    "connect-src 'self'",
    ...(frames ? ["frame-src http: https: file:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** A script's nonce: it changes with the script, so that a page kept from an older build names only its own. */
export function nonceFor(scriptPath: string): string {
  return createHash('sha256').update(scriptPath).digest('hex').slice(0, 16);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
