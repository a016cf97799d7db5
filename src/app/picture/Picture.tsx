import type { Drawing, Shape } from '../../layout/picture/drawing.ts';
import type { Typesetter } from '../../layout/picture/typesetter.ts';
import { LIGHT } from '../../look/tokens.ts';
import { type LetterLine, letterShapes } from './letter-shapes.ts';

interface PictureProps {
  readonly drawing: Drawing;
  readonly typesetter: Typesetter;
  readonly language: string;
  /** What it is, and all it says, for who cannot see it. */
  readonly title: string;
  readonly description: string;
}

/** A drawing as SVG. Its letters are outlines, so that it looks the same whatever fonts are there. */
export function Picture({ drawing: { width, height, shapes }, typesetter, language, title, description }: PictureProps) {
  const { outlines, lines } = letterShapes(shapes.filter((shape) => shape.kind === 'text'), typesetter);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="picture-title" aria-describedby="picture-words" lang={language}>
      <title id="picture-title">{title}</title>
      <desc id="picture-words">{description}</desc>
      <defs>
        {outlines.map(({ id, path }) => (
          <path key={id} id={id} d={path} />
        ))}
      </defs>
      <rect width={width} height={height} fill={LIGHT.paper} />
      {shapes.map((shape, at) => (
        <ShapeElement key={at} shape={shape} letters={shape.kind === 'text' ? lines.get(shape) : undefined} />
      ))}
    </svg>
  );
}

function ShapeElement({ shape, letters }: { readonly shape: Shape; readonly letters: LetterLine | undefined }) {
  switch (shape.kind) {
    case 'text':
      return letters ? <Line letters={letters} /> : null;
    case 'rule':
      return <path d={`M${round(shape.x1)} ${round(shape.y1)}L${round(shape.x2)} ${round(shape.y2)}`} stroke={LIGHT[shape.tone]} strokeWidth={round(shape.thickness)} />;
    case 'box':
      return <Box box={shape} />;
    case 'disc':
      return (
        <circle
          cx={round(shape.x)}
          cy={round(shape.y)}
          r={round(shape.radius)}
          fill={LIGHT[shape.fill]}
          stroke={LIGHT[shape.stroke]}
          strokeWidth={round(shape.thickness)}
          strokeDasharray={shape.dashed ? dashes(shape.thickness) : undefined}
        />
      );
    default:
      return shape satisfies never;
  }
}

function Line({ letters: { line, glyphs } }: { readonly letters: LetterLine }) {
  const scale = Math.round(line.size * 1e3) / 1e6;
  return (
    <g fill={LIGHT[line.tone]} transform={`matrix(${scale} 0 0 -${scale} ${round(line.x)} ${round(line.y)})`}>
      {glyphs.map(({ href, x, y }, at) => (
        <use key={at} href={href} x={x === 0 ? undefined : x} y={y === 0 ? undefined : y} />
      ))}
    </g>
  );
}

function Box({ box }: { readonly box: Extract<Shape, { readonly kind: 'box' }> }) {
  return (
    <rect
      x={round(box.x)}
      y={round(box.y)}
      width={round(box.width)}
      height={round(box.height)}
      rx={box.radius === 0 ? undefined : round(box.radius)}
      fill={box.fill === null ? 'none' : LIGHT[box.fill]}
      fillOpacity={box.opacity === 1 ? undefined : box.opacity}
      stroke={box.stroke === null ? undefined : LIGHT[box.stroke]}
      strokeWidth={box.stroke === null ? undefined : round(box.thickness)}
      strokeDasharray={box.stroke !== null && box.dashed ? dashes(box.thickness) : undefined}
    />
  );
}

/** The rhythm of the page's dashed outlines, for a stroke of any thickness. */
function dashes(thickness: number): string {
  return `${round(thickness * 2)} ${round(thickness * 1.5)}`;
}

/** Hundredths of a pixel: nobody sees less. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}
