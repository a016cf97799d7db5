import { startPage } from './app/live/start-page.tsx';

startPage();
