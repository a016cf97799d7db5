/** How sure the words before a number make that it is a year: "in June 2000" is likely, "of 2000" is open. */
export type YearChance = 'likely' | 'open';

/** What cannot come after a year: signs that make it a part of another number or name. */
const NO_YEAR = /^(?:[\p{L}\p{N}%‰°$€£/\\_@#&+=*×]|['’]?s\b|[.,:]\d|\s?[–—-]\s?[\p{L}\p{N}]|\s?(?:BC|BCE|B\.C\.|AD|CE|v\.\s?Chr|av\.\s?J|a\.\s?C|до\sн)|\s\d)/u;

/** What ends a phrase. */
const ENDS = /^(?:[.,;:!?…)\]}»”"’'،؛。、]|\s?[–—]|\s-\s|$)/u;

/** Words that may follow a year and never a count, by language. */
const WORDS_AFTER: Readonly<Record<string, RegExp>> = {
  en: /^\s(?:and|or|but|when|while|as|the|an?|he|she|it|they|we|i|you|who|which|that|this|his|her|its|their|our|was|were|is|are|had|has|have|did|does|would|will|could|may|might|to|by|for|with|without|after|before|on|at|in|from|until|because|there|through|under|over|against|into|between|during|since|if|so|yet|then|only|not|no|first|again|also|still|already|alone|\p{L}+ed)(?![\p{L}\p{N}])/u,
  de: /^\s(?:und|oder|aber|als|während|der|die|das|den|dem|ein|eine|er|sie|es|wir|war|waren|ist|sind|hatte|hat|wurde|wurden|wird|kam|ging|begann|im|in|am|an|auf|bei|mit|von|vor|nach|zu|zum|zur|für|durch|gegen|bis|seit|nicht|auch|noch|erst|schon|wieder)(?![\p{L}\p{N}])/u,
  fr: /^\s(?:et|ou|mais|quand|lorsque|le|la|les|un|une|il|elle|ils|elles|on|nous|était|est|a|avait|fut|sera|ont|par|pour|avec|sans|à|au|aux|dans|en|sur|sous|après|avant|jusqu|qui|que|dont|où|puis)(?![\p{L}\p{N}])/u,
  es: /^\s(?:y|o|pero|cuando|el|la|los|las|un|una|él|ella|se|fue|era|es|ha|había|será|por|para|con|sin|a|al|en|sobre|tras|antes|después|hasta|que|quien|donde)(?![\p{L}\p{N}])/u,
};

/** What is counted, in English, beside plurals in -s. */
const COUNTED = /^\s(?:people|men|women|children|feet|hours|GMT|UTC|local|km|m|kg|tonnes|per|percent|million|billion|thousand|more|other|others|of|troops|additional|extra|new|dead|wounded|such)(?![\p{L}\p{N}])/u;

/** Whether what follows four figures lets them be a year. */
export function followsYear(after: string, primary: string, chance: YearChance): boolean {
  if (NO_YEAR.test(after)) return false;
  if (ENDS.test(after)) return true;
  if (WORDS_AFTER[primary]?.test(after)) return true;
  if (chance === 'open') return false;
  return primary !== 'en' || !(COUNTED.test(after) || /^\s(?:(?:\p{Ll}+|\p{Lu}\p{Ll}+(?:an|ish|ese|ch))\s)?\p{L}+s(?![\p{L}\p{N}’'])/u.test(after));
}
