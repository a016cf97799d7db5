import type { Link, PhrasingContent } from 'mdast';
import type { Mark } from '../../story/story.ts';
import type { SourceFile } from '../compiled.ts';
import type { Report } from '../report.ts';
import type { Piece } from './draft-block.ts';
import { nodePlace, refuseFootnote, refuseNode } from './markdown-faults.ts';

/** Protocols a reader may be led to. */
const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/** The text inside a paragraph or heading with its dress; what cannot be shown is reported and left out. */
export function readInline(nodes: readonly PhrasingContent[], file: SourceFile, report: Report, marks: readonly Mark[] = []): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'text') {
      refuseFootnote(node, file, report);
      return [{ text: node.value, marks, line }];
    }
    if (node.type === 'break') return [{ text: '\n', marks, line }];
    if (node.type === 'emphasis' || node.type === 'strong') return readInline(node.children, file, report, addMark(marks, { kind: node.type }));
    if (node.type === 'link') return readInline(node.children, file, report, readLink(node, marks, file, report));
    refuseNode(node, file, report);
    return [];
  });
}

/** `**a *b* c**` in emphasis again says nothing new. */
function addMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.some(({ kind }) => kind === mark.kind) ? marks : [...marks, mark];
}

function readLink(link: Link, marks: readonly Mark[], file: SourceFile, report: Report): readonly Mark[] {
  const place = nodePlace(link, file);
  if (link.title) {
    report(place, {
      message: 'A link’s title is not shown to readers.',
      actual: link.title,
      hint: `Remove the title: [text](${link.url})`,
    });
  }
  if (URL.canParse(link.url) && PROTOCOLS.has(new URL(link.url).protocol)) return addMark(marks, { kind: 'link', href: link.url });
  report(place, {
    message: 'A link must lead to a full web or mail address.',
    actual: link.url,
    expected: 'an address that begins with https://, http:// or mailto:',
    hint: suggestAddress(link.url),
  });
  return marks;
}

function suggestAddress(url: string): string | null {
  if (/^[^\s/:@]+@[^\s/:@]+\.\w+$/.test(url)) return `Write: mailto:${url}`;
  if (/^[\w-]+\.(?:html?|md|php|aspx?|pdf|txt|jpe?g|png|docx?)$/i.test(url)) return null;
  return /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(url) ? `Write: https://${url}` : null;
}
