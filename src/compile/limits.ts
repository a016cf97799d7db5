/**
 * How large a story may be. Above these the compiler refuses at once, before any parser sees the text:
 * YAML and Markdown parsers need about a second per megabyte.
 */

/** UTF-16 units in either file. */
export const MAX_FILE_LENGTH = 16 * 1024 * 1024;

/** Words in the article: a novel has 100,000; 40 for each of {@link MAX_EVENTS}. */
export const MAX_WORDS = 400_000;

/** UTF-16 units in the article; {@link MAX_WORDS} words of any language stay well below it. */
export const MAX_ARTICLE_LENGTH = 4 * 1024 * 1024;

/** Each has two pages of its own, about 50 kB together: half a gigabyte in all. */
export const MAX_EVENTS = 10_000;

/** Levels of YAML inside each other. A story folder needs five. */
export const MAX_YAML_DEPTH = 16;

/** Words, marks, spaces and line ends of YAML: 250 for each of {@link MAX_EVENTS}; a full entry has 200. */
export const MAX_YAML_TOKENS = 2_500_000;

/** Markers of quotes and lists inside each other on one line of Markdown; the article allows one. */
export const MAX_MARKDOWN_DEPTH = 12;

/** An event's id is part of an address: longer ones break file systems and mail programs. */
export const MAX_ID_LENGTH = 64;

/** Longest date in EDTF level 1: an interval of two qualified dates, with room to spare. */
export const MAX_DATE_LENGTH = 64;

/** Faults of one kind that are listed for a file before the rest is only counted on. */
export const MAX_SYNTAX_PROBLEMS = 20;

/** Warnings of one kind that are listed for a story: whoever has a hundred of them mends the first ones and looks again. */
export const MAX_WARNINGS = 100;

/** Bytes of a picture: a photograph as it comes from a camera. Readers should get less. */
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024;

/** Pixels on either side of a picture: browsers decode it whole, four bytes a pixel. */
export const MAX_IMAGE_SIDE = 12_000;

/** Pictures of a story folder that are looked at, and how deep in it: `images/2024/` is two folders deep. Others count as missing. */
export const MAX_IMAGES = 500;
export const MAX_IMAGE_DEPTH = 3;

/** Folders that are looked into for pictures. */
export const MAX_IMAGE_FOLDERS = 200;
