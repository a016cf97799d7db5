import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { VerticalTimeline, VerticalTimelineElement } from 'react-vertical-timeline-component';
import 'react-vertical-timeline-component/style.min.css';
import { events } from './events.js';

/** It has no choosing of its own: the chosen event gets a class, as its users do it. */
function Timeline() {
  const [chosen, choose] = useState(null);
  return (
    <VerticalTimeline animate={false}>
      {events.map(({ id, title, when, text }) => (
        <VerticalTimelineElement key={id} date={when} className={id === chosen ? 'chosen' : ''} onTimelineElementClick={() => choose(id)}>
          <h2>{title}</h2>
          <p>{text}</p>
        </VerticalTimelineElement>
      ))}
    </VerticalTimeline>
  );
}

createRoot(document.getElementById('timeline')).render(<Timeline />);
