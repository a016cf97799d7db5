import { idsOf } from '../live/intent.ts';

/**
 * Letters without their accents and points, in one case: "Łódź" and "lodz" are the same to a search, "résumé" and "Resume".
 * Marks that make another letter (kana), or are vowels (Hindi, Thai), stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones, and Arabic's stretching stroke. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]|\u0640/g;

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** The words to look for; all must be there. */
export function wordsIn(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/** What each card and its passages say, folded, in the order of the cards. Read from the page as it is: a translated one is searched in translation. */
export function readTexts(page: ParentNode, cards: readonly Element[]): string[] {
  const places = new Map(cards.map((card, at) => [card.getAttribute('data-event'), at]));
  const texts = cards.map((card) => [tellingText(card)]);
  for (const words of page.querySelectorAll('[data-events]')) {
    for (const id of idsOf(words, 'data-events')) texts[places.get(id) ?? -1]?.push(words.textContent);
  }
  return texts.map((parts) => fold(parts.join(' ')));
}

/** What a card tells, without the words that stand on every card. */
function tellingText(card: Element): string {
  const walker = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest(OWN_WORDS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
  return parts.join(' ');
}

const OWN_WORDS = '.actions, .label, .visually-hidden, .gap, strong, .rows p a';
