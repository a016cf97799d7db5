import type { PlainEvent } from '../../made-up/make-up-story.ts';

/** What physics allows here: the events as HTML, and a click that moves one class. */
export function floorHtml(title: string, events: readonly PlainEvent[], contentVisibility: boolean): string {
  const skip = contentVisibility ? 'li{content-visibility:auto;contain-intrinsic-size:auto 9em}' : '';
  const items = events.map((event) => `<li><h2><button>${escape(event.title)}</button></h2><p><time>${escape(event.when)}</time></p><p>${escape(event.text)}</p></li>`);
  return page(title, `<style>${STYLE}${skip}</style>`, `<ol>${items.join('\n')}</ol><script>${TOGGLE}</script>`);
}

/** A peer's page: a headline, a place for the timeline, the events as data, style and script. */
export function peerHtml(title: string, events: readonly PlainEvent[], files: { readonly styles: readonly string[]; readonly scripts: readonly string[]; readonly module: string }): string {
  const styles = files.styles.map((path) => `<link rel="stylesheet" href="${path}">`);
  const scripts = files.scripts.map((path) => `<script defer src="${path}"></script>`);
  const data = `<script type="application/json" id="events">${JSON.stringify(events).replaceAll('<', String.raw`\u003c`)}</script>`;
  return page(title, `<style>body{font:16px/1.5 sans-serif;margin:1rem}#timeline{min-height:30rem}</style>${styles.join('')}${scripts.join('')}<script type="module" src="${files.module}"></script>`, `<div id="timeline"></div>${data}`);
}

const STYLE = 'body{font:16px/1.5 sans-serif;margin:1rem}.on{outline:3px solid #8a5a00}button{all:unset;outline:revert}';
const TOGGLE = `let on;addEventListener('click',({target})=>{const li=target.closest('li');if(li){on?.classList.remove('on');(on=li).classList.add('on')}})`;

function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
<body><main><h1>${escape(title)}</h1>${body}</main></body></html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
