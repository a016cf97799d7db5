import type { Fault } from '../report.ts';

/** What a reader of dates returns: a value, or why there is none. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };
