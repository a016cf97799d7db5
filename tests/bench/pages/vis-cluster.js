import { drawItems } from './vis-items.js';

drawItems({ cluster: { maxItems: 1, fitOnDoubleClick: true } });
