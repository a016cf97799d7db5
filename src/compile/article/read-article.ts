import { blocksOf } from '../../story/find.ts';
import type { SourceFile } from '../compiled.ts';
import { MAX_ARTICLE_LENGTH, MAX_SYNTAX_PROBLEMS, MAX_WORDS } from '../limits.ts';
import type { Report } from '../report.ts';
import { findBadCharacter } from '../text/find-bad-character.ts';
import type { DraftBlock, DraftNode } from './draft.ts';
import { draftBlock } from './draft-block.ts';
import { readBody } from './read-body.ts';
import { readFrontMatter, type FrontMatter } from './read-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** `article.md` as read: words and blocks, not yet cut at passages. */
export interface AuthoredArticle {
  readonly front: FrontMatter | null;
  readonly standfirst: DraftBlock;
  readonly body: readonly DraftNode[];
  /** The standfirst and all blocks of the body, in reading order. */
  readonly blocks: readonly DraftBlock[];
}

/** Reads `article.md`; null where front matter and body cannot be told apart, or the text is too long. */
export function readArticle(file: SourceFile, report: Report): AuthoredArticle | null {
  if (file.text.length > MAX_ARTICLE_LENGTH || exceedsWords(file.text)) {
    report({ file: file.name, line: 1, column: 1, path: '' }, {
      message: 'The article is too long.',
      expected: `at most ${MAX_WORDS} words`,
      hint: 'Make several stories of it.',
    });
    return null;
  }
  const parts = splitFrontMatter(file, report);
  if (!parts) return null;
  const front = readFrontMatter(parts.frontMatter, report);
  checkCharacters(parts.body, report);
  const body = readBody(parts.body, report);
  if (parts.body.text.trim() === '') {
    report({ file: file.name, line: parts.body.text.split('\n').length - 1, column: 1, path: 'body' }, {
      message: 'The article has no text below its front matter.',
      expected: 'paragraphs of Markdown',
      hint: 'Write the text below the second line “---”.',
    });
  }
  const standfirst = draftBlock('standfirst', [{ text: front?.standfirst ?? '', marks: [], line: front?.placeOf('standfirst').line ?? 1 }]);
  return { front, standfirst, body, blocks: [standfirst, ...body.flatMap(blocksOf)] };
}

/** Counts only as far as needed. */
function exceedsWords(text: string): boolean {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) if ((words += 1) > MAX_WORDS * 1.1) return true;
  return false;
}

function checkCharacters({ name, text }: SourceFile, report: Report): void {
  let found = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const bad = findBadCharacter(line);
    if (!bad) continue;
    report({ file: name, line: index + 1, column: bad.offset + 1, path: 'body' }, {
      message: 'The text holds a character that no page can show.',
      actual: bad.name,
      hint: 'Remove it; it often comes from copying out of a PDF.',
    });
    if ((found += 1) >= MAX_SYNTAX_PROBLEMS) return;
  }
}
