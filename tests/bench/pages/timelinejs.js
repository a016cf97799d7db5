import { events } from './events.js';

const dateOf = (text) => {
  const [year, month, day] = text.split('-');
  return { year, ...(month && { month }), ...(day && { day }) };
};

const slideOf = ({ id, title, start, end, when, text }) => ({
  unique_id: id,
  start_date: dateOf(start),
  ...(end && { end_date: dateOf(end) }),
  display_date: when,
  text: { headline: title, text },
});

// The package is a classic script that makes a global, as its documentation has it.
window.timeline = new window.TL.Timeline('timeline', { events: events.map(slideOf) });
