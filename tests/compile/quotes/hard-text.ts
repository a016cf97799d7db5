import * as fc from '../../helpers/fast-check.ts';

/** Text of all that makes matching hard. */
export const hardText = fc
  .array(fc.constantFrom('a', 'B', ' ', '\u00a0', '\u202f', '“', '”', '’', '"', "'", '«', 'é', 'e\u0301', 'x\u0302', '\u0301', '가', '\u1100\u1161', '\u11a8', '👩‍🚀', '🇸🇪', '👍🏽', 'ﬁ', 'Å', 'ا', 'ـَ', '字', '।', 'क्ष'))
  .map((characters) => characters.join(''));
