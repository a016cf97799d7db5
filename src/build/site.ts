/** Where to find the story, and where the site will stand. From the environment, so that no file needs a change. */
export interface SiteOptions {
  /** The story folder. */
  readonly story: string;
  /** Absolute address of the explainer with a slash at the end, or null. */
  readonly url: string | null;
  /** Path of the explainer on its server, with slashes at both ends. */
  readonly basePath: string;
  /** Folder of fonts for letters that ours lack. */
  readonly fonts?: string;
}

/** The story that ships. */
const SHIPPED = 'src/content/putin-pyongyang';

/** Reads `STORY`, `SITE_URL`, `BASE_PATH` and `PICTURE_FONTS`. Throws, with a sentence for the person at the terminal, on an address that is none. */
export function siteFromEnvironment(env: NodeJS.ProcessEnv): SiteOptions {
  const basePath = withSlashes(env.BASE_PATH ?? '/');
  return { story: env.STORY || SHIPPED, basePath, url: env.SITE_URL ? siteUrl(env.SITE_URL, env.BASE_PATH) : null, ...(env.PICTURE_FONTS && { fonts: env.PICTURE_FONTS }) };
}

function siteUrl(text: string, basePath: string | undefined): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw plainError(`SITE_URL is “${text}”; it must be an absolute address such as https://example.org/explainers/pyongyang/`);
  }
  if (basePath !== undefined && url.pathname === '/') url.pathname = withSlashes(basePath);
  url.search = url.hash = '';
  return url.href.replace(/\/?$/, '/');
}

/** An error for the person at the terminal, who has no use for a stack. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}
