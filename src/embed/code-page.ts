import { startCodePage } from './start-code-page.ts';

startCodePage(document);
