import { diffWordsWithSpace } from 'diff';

/** Parts words also where a language sets no spaces between them. */
const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Longest text compared, in UTF-16 units: beyond it nobody reads the marks. */
const MOST = 600;

/**
 * How a text would have to change to become another, with the places marked: “the two met at [Vostochni → Vostochny]”,
 * “[− so] it was”, “it [+ never] was”. Null where the two are alike, too long, or more different than not.
 */
export function showDifference(from: string, to: string): string | null {
  if (from === to || from.length > MOST || to.length > MOST) return null;
  const parts = diffWordsWithSpace(from, to, { intlSegmenter: WORDS });
  const shown: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at]!, parts[at + 1]];
    if (part.removed && next?.added) {
      shown.push(`[${part.value.trim()} → ${next.value.trim()}]`);
      at += 1;
    } else if (part.removed) shown.push(`[− ${part.value.trim()}]${trailing(part.value)}`);
    else if (part.added) shown.push(`[+ ${part.value.trim()}]${trailing(part.value)}`);
    else shown.push(part.value);
  }
  return shown.join('').trim();
}

function trailing(value: string): string {
  return /\s$/.test(value) ? ' ' : '';
}
