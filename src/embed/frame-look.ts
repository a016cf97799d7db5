import { applyLook, readOptions } from './options.ts';

// Runs in the head, before anything is painted.
const query = new URLSearchParams(location.search);
applyLook(
  document.documentElement,
  readOptions((name) => query.get(name)),
);
