/**
 * Dates as patterns, for editors' tools that check while one types. They let pass all that our readers accept, and catch words,
 * slashes and missing noughts; whether a day is in the calendar only the readers know.
 */

const YEAR = '(-?\\d{4}|-?\\d{3}X|-?\\d{2}XX|Y-?\\d{5,})';
const PART = '[?~%]?(\\d\\d|XX)';
const TIME = 'T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d(:?\\d\\d)?)?';
const POINT = `[?~%]?${YEAR}(-${PART}(-${PART}(${TIME})?)?)?[?~%]?`;

/** EDTF level 0–1, one date or an interval. */
export const EDTF_PATTERN = `^(${POINT}|(${POINT}|\\.\\.)?/(${POINT}|\\.\\.)?)$`;

export const DAY_PATTERN = '^-?\\d{4}-\\d\\d-\\d\\d$';

/** A day, or a moment with its offset. */
export const INSTANT_PATTERN = '^\\d{4}-\\d\\d-\\d\\d([Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?([Zz]|[+-]\\d\\d:?\\d\\d))?$';
