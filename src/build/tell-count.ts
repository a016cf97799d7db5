import type { SiteInput } from './site-files.ts';

/** Pages between two sentences. */
const PAGES_TOLD = 1000;

/** Says how far a long build is: "3000 of 10001 pages". */
export function tellCount({ tell }: Pick<SiteInput, 'tell'>, done: number, all: number, what: 'pages' | 'embeds'): void {
  if (done % PAGES_TOLD === 0) tell?.(`${done} of ${all} ${what}`, 'info');
}
