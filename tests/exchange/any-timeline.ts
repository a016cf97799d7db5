import * as fc from '../helpers/fast-check.ts';

/** Pieces that texts of timelines are made of: words, marks of Markdown, tags well and badly closed, what must never run. */
const PIECES = [
  'Words', 'of a text. ', 'And “more”! ', ' ', '\n', '\n\n', '*', '**', '_', '`', '#', '# ', '> ', '- ', '+ ', '1. ', '1) ', '2019. ', '|', '--- | ---', '| --- | --- |', ':--- | ---',
  '---', '===', '[', ']', '(', ')', '![x](y)', '[^1]', '[x]: y', '<', '>', '&', '&amp;', '&lt;b&gt;', '&#42;', '&#1;', '&#x7f', '&#xfffe;', '\\', '~~', '$', '{{ x }}', 'https://example.org/a_b*c', 'http://x.example/(y)',
  '<p>', '</p>', '<b>', '</b>', '<i>', '</i>', '<em> ', ' </em>', '<br>', '<br/><br/>', '<ul><li>', '</li></ul>', '<li>', '<ol start="2019">', '</ol>', '<h2>', '</h2>', '<hr>',
  '<blockquote>', '</blockquote>', '<table><tr><td>', '</td></tr></table>', '<a href="https://example.org/?a=1&b=*2*">', '<a href="javascript:alert(1)">', '<a href="//x.example/ y">', '</a>',
  '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<iframe src="https://x.example/">', '</iframe>', '<pre>', '</pre>', '<code>', '</code>', '<div>', '</div>', '<svg>', '</svg>',
  '<q>', '</q>', 'é', 'e\u0301', '한국어', 'العربية', '👩‍👩‍👧', '🇩🇪', '\u00a0', '\u200b', '\u0007', '\ud800', '“', '’', "'", '"', '…',
];

/** Text as people and programs write it into timelines. */
export const anyText = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom('', 'The same text.', 'The same headline') },
);

const number = (min: number, max: number) => fc.integer({ min, max }).chain((value) => fc.constantFrom<string | number>(value, String(value)));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: '' });

/** A date; nearly always a possible one. */
export const anyDate = fc.record(
  { year: fc.oneof({ weight: 8, arbitrary: number(1, 2030) }, { weight: 1, arbitrary: number(-3000, -1) }), month: maybe(number(1, 12)), day: maybe(number(1, 28)) },
  { requiredKeys: ['year'] },
).map((date) => (date.month === '' || date.month === undefined ? Object.assign(date, { day: '' }) : date));

const anyMedia = fc.record({ url: fc.oneof(fc.constantFrom('', 'https://youtu.be/x', '//flickr.com/photos/x', 'images/x.jpg', 'spotify:track:1'), anyText), caption: anyText, credit: anyText, alt: anyText }, { requiredKeys: [] });

const anySlide = fc.record(
  {
    start_date: anyDate,
    display_date: anyText,
    text: fc.record({ headline: anyText, text: anyText }, { requiredKeys: [] }),
    media: anyMedia,
    group: fc.constantFrom('', 'One', 'Two'),
    unique_id: fc.oneof(fc.constantFrom('', 'a', 'Ad-banner', 'Ü x'), anyText),
  },
  { requiredKeys: ['start_date'] },
);

/** A timeline as TimelineJS has it, with ends that may lie before their beginnings. */
export const anyTimeline = fc.record(
  {
    title: fc.record({ text: fc.record({ headline: anyText, text: anyText }, { requiredKeys: [] }) }),
    events: fc.array(fc.oneof({ weight: 6, arbitrary: anySlide }, { weight: 1, arbitrary: fc.tuple(anySlide, anyDate).map(([slide, end_date]) => Object.assign(slide, { end_date })) }), { minLength: 1, maxLength: 10 }),
    eras: fc.array(fc.record({ start_date: anyDate, end_date: anyDate, text: fc.record({ headline: anyText }) }), { maxLength: 2 }),
  },
  { requiredKeys: ['events'] },
);
