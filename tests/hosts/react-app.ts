import { createElement, useEffect, useState } from 'react';

/** What a page's own code passes to the app. */
export interface EmbedProps {
  readonly address: string;
  readonly story: string;
  readonly title: string;
  readonly height: number;
}

/** A host as many are written now: it is rendered on a server, hydrates, and changes its route in place. */
export function App(props: EmbedProps) {
  const [route, setRoute] = useState('story');
  useEffect(() => {
    document.documentElement.dataset['hydrated'] = '';
  }, []);
  const go = (to: string) => createElement('button', { onClick: () => setRoute(to) }, to);
  return createElement('main', null, go('story'), go('other'), route === 'story' ? createElement(Story, props) : createElement('p', null, 'Another story.'));
}

function Story({ address, story, title, height }: EmbedProps) {
  const frame = { src: address, title, width: '100%', height, style: { border: 0 }, sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox' };
  const fallback = createElement('p', null, createElement('a', { href: address }, title));
  return createElement(
    'article',
    null,
    createElement('p', null, 'Words before.'),
    createElement('div', { 'data-throughline': '' }, createElement('iframe', frame)),
    createElement('throughline-timeline', { src: story, style: { display: 'block', minHeight: height } }, fallback),
  );
}
