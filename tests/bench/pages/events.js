/** The events that stand in the page as data, so that they cost no request of their own. */
export const events = JSON.parse(document.getElementById('events').textContent);
