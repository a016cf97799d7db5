import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../helpers/find-browser.ts';
import { type Budgets, compareBudgets } from './compare-budgets.ts';
import { measureMade, measureShipped, SIZES } from './measure-budgets.ts';

const FILE = new URL('budgets.json', import.meta.url);

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
const made = [];
for (const size of SIZES) made.push([String(size), await measureMade(browser, size)] as const);
const measured: Budgets = { shipped: await measureShipped(browser), ...Object.fromEntries(made) };
await browser.close();
for (const change of compareBudgets(JSON.parse(readFileSync(FILE, 'utf8')) as Budgets, measured)) console.log(change.replace(/[;:,] [^;:,]*npm run.*$/, ''));
writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
console.log('recorded in tests/bench/budgets/budgets.json');
