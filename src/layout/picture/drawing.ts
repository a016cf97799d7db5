import type { Face } from './typesetter.ts';

/** Names of the house's colours. */
export type Tone = 'paper' | 'ink' | 'soft' | 'rule' | 'accent' | 'accentInk' | 'lit' | 'card';

/** One line of text; `x` is its left end, `y` its baseline. */
export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A straight line. */
export interface RuleShape {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly tone: Tone;
}

/** A rectangle, filled or outlined. */
export interface BoxShape {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Tone | null;
  /** Share of the fill's strength, from 0 to 1. */
  readonly opacity: number;
  readonly stroke: Tone | null;
  readonly thickness: number;
  readonly dashed: boolean;
}

/** A circle with an outline. */
export interface DiscShape {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Tone;
  readonly stroke: Tone;
  readonly thickness: number;
  readonly dashed: boolean;
}

/** What a picture is made of; later shapes lie on earlier ones. Lengths are CSS pixels from the top left. */
export type Shape = TextShape | RuleShape | BoxShape | DiscShape;

/** A picture in numbers and words. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The picture for a language that runs the other way: positions are mirrored, letters are not. */
export function mirrorDrawing({ width, height, shapes }: Drawing): Drawing {
  return { width, height, shapes: shapes.map((shape) => mirrorShape(shape, width)) };
}

function mirrorShape(shape: Shape, across: number): Shape {
  switch (shape.kind) {
    case 'text':
    case 'box':
      return { ...shape, x: across - shape.x - shape.width };
    case 'rule':
      return { ...shape, x1: across - shape.x1, x2: across - shape.x2 };
    case 'disc':
      return { ...shape, x: across - shape.x };
    default:
      return shape satisfies never;
  }
}
