/** A picture's sides, in CSS pixels. */
export interface Sides {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is shown where there is room: in its own shape, never larger than it is, and at most so high: portraits would fill the screen. */
export function shownSize({ width, height }: Sides, mostHeight: number): Sides {
  const scale = Math.min(1, mostHeight / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
