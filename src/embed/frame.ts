import { startFrame } from './frame/start-frame.ts';

startFrame(window);
