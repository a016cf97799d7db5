import { createElement, type ReactNode } from 'react';
import { stripView } from '../../embed/view/strip-view.ts';
import type { Child } from '../../embed/view/tree.ts';
import type { Strip as StripLayout } from '../../layout/strip.ts';
import { stripMarks } from './strip-marks.ts';

interface StripProps {
  readonly strip: StripLayout;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A drawing of the events to scale: the embed's, as React elements. */
export function Strip({ strip, language, direction }: StripProps) {
  return asElement(stripView(stripMarks(strip, language, direction)), 0);
}

function asElement(child: Child, key: number): ReactNode {
  if (typeof child === 'string') return child;
  const attributes = Object.entries(child.attributes).map(([name, value]) => [REACT_NAMES[name] ?? name, value] as const);
  return createElement(child.tag, { key, ...Object.fromEntries(attributes) }, ...child.children.map(asElement));
}

const REACT_NAMES: Readonly<Record<string, string>> = { class: 'className', 'text-anchor': 'textAnchor' };
