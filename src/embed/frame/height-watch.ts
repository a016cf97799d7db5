/** Heights differing by less are the same; CSS pixels. */
const LEAST_CHANGE = 2;
/** A frame narrower or lower is not shown yet, and what it measures means nothing; CSS pixels. */
const LEAST_VIEW = 50;
/** After so many growths in a row without the reader's doing, something feeds on itself. */
const MOST_GROWTHS = 3;

export interface View {
  readonly width: number;
  readonly height: number;
}

/** Decides which heights are worth telling. It remembers what it told; time and page are not its business. */
export class HeightWatch {
  private told: number | null = null;
  private width = 0;
  private growths = 0;

  /** The height to tell now, or null. `again` tells it even if nothing changed or it has stopped: somebody asked. */
  next(height: number, view: View, again: boolean): number | null {
    const rounded = Math.ceil(height);
    if (rounded < 1 || view.width < LEAST_VIEW || view.height < LEAST_VIEW) return null;
    if (view.width !== this.width) this.touched();
    this.width = view.width;
    const before = this.told ?? -Infinity;
    const changed = Math.abs(rounded - before) >= LEAST_CHANGE;
    if (again) return (this.told = changed ? rounded : before);
    if (!changed) return null;
    this.growths = rounded > before && this.told !== null ? this.growths + 1 : 0;
    if (this.growths > MOST_GROWTHS) return null;
    return (this.told = rounded);
  }

  /** The reader did something inside, or turned the phone: growing is fine again. */
  touched(): void {
    this.growths = 0;
  }
}
