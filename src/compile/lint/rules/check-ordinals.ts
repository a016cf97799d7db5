import type { ResolvedEvent } from '../../events/resolve-event.ts';
import type { LintedStory, Warn } from '../linted-story.ts';
import { isVague, spanOf } from '../span.ts';
import { titleWords } from '../title-words.ts';

/** Ordinals in titles by language-free word; "last" and "final" are read by `check-superlatives.ts`. */
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5, '6th': 6, '7th': 7, '8th': 8, '9th': 9, '10th': 10,
  erster: 1, erste: 1, erstes: 1, zweiter: 2, zweite: 2, zweites: 2, dritter: 3, dritte: 3, drittes: 3,
  premier: 1, première: 1, deuxième: 2, troisième: 3, primer: 1, primera: 1, segundo: 2, segunda: 2, tercer: 3, tercera: 3,
  первый: 1, первая: 1, первое: 1, второй: 2, вторая: 2, второе: 2, третий: 3, третья: 3, третье: 3,
  перший: 1, перша: 1, перше: 1, другий: 2, друга: 2, друге: 2, третій: 3, третя: 3, третє: 3,
};

/** Words that two titles must share, of all that either has beside ordinal and noun, to speak of the same series. */
const MIN_SHARED = 0.5;

/** "Second summit of Kim and Putin". */
interface Numbered {
  readonly event: ResolvedEvent;
  readonly ordinal: number;
  readonly noun: string;
  readonly rest: readonly string[];
}

/** Warns where titles number events ("first summit", "second summit") in another order than their dates have. */
export function checkOrdinals({ events }: LintedStory, warn: Warn): void {
  const byNoun = new Map<string, Numbered[]>();
  for (const event of events) {
    const numbered = isVague(event.date) ? null : readTitle(event);
    if (numbered) byNoun.set(numbered.noun, [...(byNoun.get(numbered.noun) ?? []), numbered].slice(0, 50));
  }
  for (const series of byNoun.values()) {
    for (const later of series) {
      const wrong = series.find((earlier) => earlier.ordinal < later.ordinal && sameSeries(earlier, later) && spanOf(later.event.date).end <= spanOf(earlier.event.date).start);
      if (wrong) report(wrong.event, later.event, warn);
    }
  }
}

function readTitle(event: ResolvedEvent): Numbered | null {
  const words = titleWords(event.event.title);
  const at = words.findIndex((word) => Object.hasOwn(ORDINALS, word));
  const noun = words[at + 1];
  if (at === -1 || noun === undefined) return null;
  return { event, ordinal: ORDINALS[words[at] ?? ''] ?? 0, noun, rest: words.filter((_, index) => index !== at && index !== at + 1) };
}

function sameSeries({ rest: a }: Numbered, { rest: b }: Numbered): boolean {
  const all = new Set([...a, ...b]);
  return all.size === 0 || a.filter((word) => b.includes(word)).length / all.size >= MIN_SHARED;
}

function report({ event: first, authored }: ResolvedEvent, { event, authored: later }: ResolvedEvent, warn: Warn): void {
  warn(() => later.placeOf('title'), {
    message: `By their titles \`${first.id}\` comes before \`${event.id}\`; by their dates it comes after.`,
    actual: event.title,
    expected: `“${first.title}” (${first.date.edtf}) before “${event.title}” (${event.date.edtf})`,
    hint: `Change the titles, or correct the date in line ${authored.placeOf('date').line} or ${later.placeOf('date').line}.`,
  });
}
