import * as fc from '../../helpers/fast-check.ts';

const pad = (number: number, length: number) => String(number).padStart(length, '0');

/** A year as EDTF writes it, digits left open now and then. */
const anyYear = () =>
  fc.oneof(
    fc.integer({ min: 0, max: 9999 }).map((year) => pad(year, 4)),
    fc.integer({ min: 1, max: 9999 }).map((year) => `-${pad(year, 4)}`),
    fc.integer({ min: 0, max: 999 }).map((decade) => `${pad(decade, 3)}X`),
    fc.integer({ min: 0, max: 99 }).map((century) => `${pad(century, 2)}XX`),
    fc.integer({ min: 10000, max: 199999 }).map((year) => `Y${year}`),
  );

const anyPart = () => fc.oneof(fc.integer({ min: 0, max: 32 }).map((part) => pad(part, 2)), fc.constant('XX'));
const anyMark = () => fc.constantFrom('', '', '', '?', '~', '%');
const anyClock = () => fc.constantFrom('', '', '', 'T02:22', 'T23:59:59', 'T10:00Z', 'T10:00:00+09:00', 'T24:00');

const anyPoint = () =>
  fc.tuple(anyMark(), anyYear(), fc.array(fc.tuple(anyMark(), anyPart()), { maxLength: 2 }), anyClock(), anyMark())
    .map(([before, year, parts, clock, after]) => `${before}${year}${parts.map(([mark, part]) => `-${mark}${part}`).join('')}${clock}${after}`);

/** Texts in the shape of EDTF level 0–1; many are no date. */
export function anyDate(): fc.Arbitrary<string> {
  const anyEnd = fc.oneof(anyPoint(), fc.constantFrom('..', ''));
  return fc.oneof(anyPoint(), fc.tuple(anyEnd, anyEnd).map((ends) => ends.join('/')));
}
