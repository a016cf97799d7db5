import { drawItems } from './vis-items.js';

drawItems({});
