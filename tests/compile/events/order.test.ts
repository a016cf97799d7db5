import { describe, expect, it } from 'vitest';
import { orderByDate } from '../../../src/compile/events/order-events.ts';
import { articleWith, compileWell, eventWith, makeFiles } from '../make-files.ts';

/** The order in which dates are put, by their places in the list. */
const orderOf = (...dates: readonly (readonly [number | null, number | null])[]) => orderByDate(dates.map((date, at) => ({ at, date })), ({ date: [start, end] }) => ({ start, end })).map(({ at }) => at);

describe('events stand in order of time', () => {
  const TEXTS = ['Alpha came.', 'Bravo came.', 'Charlie came.', 'Delta came.', 'Echo came.', 'Foxtrot came.', 'Golf came.', 'Hotel came.'];
  const DATES: Readonly<Record<string, string>> = {
    hotel: '2024-05/..',
    golf: '2024-05',
    foxtrot: '2024-05-01/2024-05-09',
    echo: '2024-05-01',
    delta: '../2024-04',
    charlie: '2023',
    bravo: '0044',
    alpha: '-0043',
  };
  const events = (names: readonly string[]) => names.map((name) => eventWith(`${name[0]!.toUpperCase()}${name.slice(1)} came`, { id: name, date: DATES[name]! })).join('');
  const order = (names: readonly string[]) => compileWell(makeFiles(articleWith(TEXTS.join('\n\n')), events(names))).events.map(({ id, number }) => `${number} ${id}`);

  it('whatever their order in the file: by their beginning, then by their end; open ends come last', () => {
    const inTime = ['1 alpha', '2 bravo', '3 charlie', '4 delta', '5 echo', '6 foxtrot', '7 golf', '8 hotel'];
    expect(order(Object.keys(DATES))).toEqual(inTime);
    expect(order(Object.keys(DATES).toReversed())).toEqual(inTime);
    expect(order(['echo', 'hotel', 'alpha', 'golf', 'delta', 'bravo', 'foxtrot', 'charlie'])).toEqual(inTime);
  });

  it('and those of one time as they stand in the file, open ones too', () => {
    expect(orderOf([5, 6], [5, 6], [5, 6])).toEqual([0, 1, 2]);
    expect(orderOf([5, null], [5, null], [5, 9])).toEqual([2, 0, 1]);
    expect(orderOf([null, 5], [5, 5], [3, 4])).toEqual([2, 0, 1]);
    expect(orderOf([-5, -1], [-6, 9])).toEqual([1, 0]);
  });
});

describe('passages are numbered in order of the article', () => {
  const body = 'One came, and two came.\n\nThree came, and four.';
  const numbered = (...quotes: readonly string[]) => compileWell(makeFiles(articleWith(body), eventWith(quotes.join('\n    - ')))).events[0]!.passages.map(({ number, quote, block }) => `${number} ${quote} ${block}`);

  it('whatever their order in the file', () => {
    const inOrder = ['1 One came b1', '2 two came b1', '3 Three came b2', '4 four b2'];
    expect(numbered('One came', 'two came', 'Three came', 'four')).toEqual(inOrder);
    expect(numbered('four', 'Three came', 'two came', 'One came')).toEqual(inOrder);
    expect(numbered('two came', 'four', 'One came', 'Three came')).toEqual(inOrder);
  });

  it('and a dispute that counts them in the file means the same words', () => {
    const events = `${eventWith('four\n    - One came')}  disputes: { with: two, note: N, passage: 1, withPassage: 2 }\n${eventWith('Three came\n    - two came', { id: 'two', date: '2024-03-05' })}`;
    expect(compileWell(makeFiles(articleWith(body), events)).disputes).toEqual([{ passages: [{ event: 'one', number: 2 }, { event: 'two', number: 1 }], note: 'N' }]);
  });
});

describe('a segment that several events tell', () => {
  it('names them in order of time, and their passages in order of the article', () => {
    const body = 'The bridge that was planned was opened and closed.';
    const events = [['late', 'The bridge that was planned was opened and closed', '2024-03-04'], ['early', 'bridge that was planned was opened', '2020'], ['middle', 'planned was opened and', '2022']]
      .map(([id, quote, date]) => eventWith(quote!, { id: id!, date: date! })).join('');
    const block = compileWell(makeFiles(articleWith(body), events)).article.body.flatMap((node) => ('block' in node ? [node.block] : []))[0]!;
    expect(block.segments.map(({ events: ids, runs, starts, ends }) => [runs.map(({ text }) => text).join(''), ids.join(' '), starts.map(({ event }) => event).join(' '), ends.map(({ event }) => event).join(' ')])).toEqual([
      ['The ', 'late', 'late', ''],
      ['bridge that was ', 'early late', 'early', ''],
      ['planned was opened', 'early middle late', 'middle', 'early'],
      [' and', 'middle late', '', 'middle'],
      [' closed', 'late', '', 'late'],
      ['.', '', '', ''],
    ]);
  });
});
