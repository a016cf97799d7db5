import { createRoot } from 'react-dom/client';
import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';
import { events } from './events.js';

const items = events.map(({ id, title, when, text }) => ({ id, title: when, cardTitle: title, cardDetailedText: text }));

createRoot(document.getElementById('timeline')).render(<Chrono items={items} mode="vertical" />);
