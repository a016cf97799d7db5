import type { Place } from '../compile/report.ts';

/** A value of the file, as text, and where it stands. Never empty, without blanks round it, without characters no page can show. */
export interface Cell {
  readonly text: string;
  readonly at: Place;
}

/** A timeline as its file has it, whatever the format: words, checked only for their shape. */
export interface Timeline {
  readonly title: Slide | null;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
  /** The text of `article.md`, where the file is one of our own exports. */
  readonly article: string | null;
}

/** An event, an era, or the title. Null is absent or empty. */
export interface Slide {
  readonly at: Place;
  readonly start: RawDate | null;
  readonly end: RawDate | null;
  /** The date in the author's words. */
  readonly displayDate: Cell | null;
  readonly headline: Cell | null;
  readonly text: Cell | null;
  /** Whether headline and text are HTML; else plain text, with line breaks. */
  readonly markup: boolean;
  /** Whether bare addresses in the text become links. */
  readonly autolink: boolean;
  readonly media: Media;
  readonly group: Cell | null;
  readonly id: Cell | null;
  /** Where it happened. */
  readonly place: Cell | null;
  readonly planned: boolean;
  /** The event as our own export wrote it, all words of `events.yaml`; null in other people's files. */
  readonly own: OwnEvent | null;
}

/** What a slide shows beside its text. `url` may be an address, a path, or HTML. */
export interface Media {
  readonly url: Cell | null;
  readonly caption: Cell | null;
  readonly credit: Cell | null;
  readonly alt: Cell | null;
  readonly title: Cell | null;
  readonly link: Cell | null;
}

/** A date in parts, each as written. */
export interface RawDate {
  readonly at: Place;
  readonly year: Cell | null;
  readonly month: Cell | null;
  readonly day: Cell | null;
  readonly hour: Cell | null;
  readonly minute: Cell | null;
  readonly second: Cell | null;
  readonly millisecond: Cell | null;
  /** `Z`, or an IANA name; null where the file knows none. */
  readonly zone: Cell | null;
  readonly displayDate: Cell | null;
}

/** A value of YAML: words, lists, maps. */
export type Plain = string | readonly Plain[] | PlainMap;

/** A Map, not an object: `__proto__` is a key like others. */
export type PlainMap = ReadonlyMap<string, Plain>;

/** An event's keys and values as in `events.yaml`. */
export type OwnEvent = PlainMap;

/** The id that an event's own words give it; empty where they give none. */
export function ownId(own: OwnEvent | null): string {
  const id = own?.get('id');
  return typeof id === 'string' ? id : '';
}

/** A slide with nothing in it. */
export function emptySlide(at: Place): Slide {
  const media = { url: null, caption: null, credit: null, alt: null, title: null, link: null };
  return {
    at,
    start: null,
    end: null,
    displayDate: null,
    headline: null,
    text: null,
    markup: true,
    autolink: true,
    media,
    group: null,
    id: null,
    place: null,
    planned: false,
    own: null,
  };
}
