import { sizeFrames } from './size-frames.ts';

sizeFrames(window);
