import { DataSet } from 'vis-data/esnext';
// The smallest of its builds.
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { events } from './events.js';

/** Draws the events as boxes, at most as high as the window; pressing one shows its date and text below. */
export function drawItems(options) {
  const items = new DataSet(events.map(({ id, title, start, end }) => ({ id, content: title, start, ...(end && { end }) })));
  const timeline = new Timeline(document.getElementById('timeline'), items, { maxHeight: '80vh', verticalScroll: true, zoomKey: 'ctrlKey', ...options });
  const detail = document.body.appendChild(document.createElement('p'));
  const byId = new Map(events.map((event) => [event.id, event]));
  timeline.on('select', ({ items: [id] }) => {
    const event = byId.get(id);
    detail.textContent = event ? `${event.when}: ${event.title}. ${event.text}` : '';
  });
}
