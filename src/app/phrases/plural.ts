import type { Spoken } from '../../story/spoken.ts';

type Forms<Name extends Intl.LDMLPluralRule> = Readonly<Record<Name, string>>;

/** The forms of a counted word that whole numbers need in each language, by CLDR's names; `many` of French and Spanish are millions ("un million d’…"). */
export interface PluralForms extends Record<Spoken, object> {
  readonly ar: Forms<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>;
  readonly de: Forms<'one' | 'other'>;
  readonly en: Forms<'one' | 'other'>;
  readonly es: Forms<'one' | 'many' | 'other'>;
  readonly fr: Forms<'one' | 'many' | 'other'>;
  readonly ja: Forms<'other'>;
  readonly ko: Forms<'other'>;
  readonly ru: Forms<'one' | 'few' | 'many'>;
  readonly uk: Forms<'one' | 'few' | 'many'>;
  readonly vi: Forms<'other'>;
  readonly zh: Forms<'other'>;
  readonly 'zh-Hant': Forms<'other'>;
}

/** How a language writes and counts. */
export interface Numbers<Language extends Spoken> {
  /** A whole number as its readers write it: "1,234". */
  readonly number: (value: number) => string;
  /** The form for a whole number, which stands where the form says `{n}`. */
  readonly plural: (count: number, forms: PluralForms[Language]) => string;
}

/** Counts in `language`, with the digits of `locale`: Egypt's Arabic has others than Morocco's, and a story's dates have them too. */
export function numbersOf<Language extends Spoken>(language: Language, locale: string): Numbers<Language> {
  const digits = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(language);
  const number = (value: number) => digits.format(value);
  const plural = (count: number, forms: Partial<Forms<Intl.LDMLPluralRule>>) => {
    const form = forms[rules.select(count)];
    if (form === undefined) throw new Error(`${count} is no whole number`);
    return form.replaceAll('{n}', number(count));
  };
  return { number, plural };
}
