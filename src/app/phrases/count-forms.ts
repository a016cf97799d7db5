/** A counted phrase as data, for a script that has no catalogue: the words for each of a language's plural forms, with `{n}` for the number. */
export interface CountForms {
  /** BCP 47: whose plural rules, and whose digits. */
  readonly rules: string;
  readonly digits: string;
  readonly forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}

/** Numbers that between them need every plural form of every language we speak. */
const SAMPLES = [0, 1, 2, 3, 5, 11, 20, 100, 1_000_000];

/** Takes a phrase apart by asking it for numbers. `rules` is its own language, `digits` the tag whose digits it has. */
export function countForms(phrase: (count: number) => string, rules: string, digits: string): CountForms {
  const categories = new Intl.PluralRules(rules);
  const numbers = new Intl.NumberFormat(digits);
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {};
  for (const count of SAMPLES) forms[categories.select(count)] ??= phrase(count).replace(numbers.format(count), '{n}');
  return { rules, digits, forms };
}

/** The phrase for a whole number. */
export function fillCount({ rules, digits, forms }: CountForms, count: number): string {
  const form = forms[new Intl.PluralRules(rules).select(count)] ?? forms.other ?? '{n}';
  return form.replace('{n}', new Intl.NumberFormat(digits).format(count));
}
