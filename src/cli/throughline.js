#!/usr/bin/env node
// The door of the command line: Node reads TypeScript through tsx.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
await main(process.argv);
