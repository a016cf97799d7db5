import { leaf, type KeyTable, needed, optional } from './key-table.ts';
import { edtfDate, imageFile, text, webAddress } from './text-schemas.ts';

/** A source of an event, or of what came after it. */
export const SOURCE = {
  what: 'A source',
  keys: {
    title: needed(leaf(text), 'What the source is called, or what it shows.', 'The summit'),
    publisher: needed(leaf(text), 'Who published it.', 'KBS'),
    url: optional(leaf(webAddress), 'Its web address. Only what is in no web, a book or an archive, goes without.', 'https://world.kbs.co.kr/'),
    date: optional(leaf(edtfDate), 'When it was published.', '2023-09-13'),
  },
} satisfies KeyTable;

/** A picture from the story folder. */
export const IMAGE = {
  what: '`image`',
  keys: {
    file: needed(leaf(imageFile), 'The picture in the story folder: JPEG, PNG, WebP, AVIF or GIF.', 'images/bridge.jpg'),
    alt: needed(leaf(text), 'What it shows, for readers who cannot see it.', 'A stone bridge with three arches'),
    credit: needed(leaf(text), 'Who made it.', 'Jane Doe'),
    licence: optional(leaf(text), 'On what terms you may show it.', 'CC BY 4.0'),
    caption: optional(leaf(text), 'A sentence under it.', 'The bridge in 1910, before it was widened.'),
  },
} satisfies KeyTable;
