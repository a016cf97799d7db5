/** All texts in a catalogue, each with its path; functions are called with what stands for a name, and 5 for a number. */
export function leavesOf(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'function') return leavesOf(callWith(value as (...args: unknown[]) => unknown, path), path);
  if (typeof value !== 'object' || value === null) return path === 'language' ? [] : [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

/** Phrases that are given numbers; all others are given words. */
const COUNTED = /minutes|Count$|eventOf|ofCount|passageOf|nextPassage|allEvents|contradicts|position|andMore|everyPassage|moreEvents|shareImage|tools\.(?:found|inView)/;

function callWith(phrase: (...args: unknown[]) => unknown, path: string): unknown {
  return COUNTED.test(path) ? phrase(5, 7) : phrase('§1', '§2');
}
