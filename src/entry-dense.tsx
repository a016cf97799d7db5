import { DenseTools } from './app/instrument/DenseTools.tsx';
import { SEARCH_KEYS } from './app/live/search.ts';
import { startPage } from './app/live/start-page.tsx';

startPage({ Tools: DenseTools, keys: SEARCH_KEYS });
