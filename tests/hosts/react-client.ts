import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App, type EmbedProps } from './react-app.ts';

const { embed } = window as unknown as { readonly embed: EmbedProps };
hydrateRoot(document.querySelector('#root')!, createElement(App, embed));
