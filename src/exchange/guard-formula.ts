/** Beginnings that spreadsheets take for a formula. */
const FORMULA = /^[=+\-@\t\r']/;

const NUMBER = /^-?\d+$/;

/** A cell that no spreadsheet runs: an apostrophe before what would read as a formula. Numbers stay, also negative ones. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** A cell that no spreadsheet takes for a number or a date of its own: "1850-03" would come back as "Mar-50". */
export function guardDate(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** The cell as it was before {@link guardDate}. */
export function unguardDate(text: string): string {
  return text.replace(/^'/, '');
}

/** The cell as it was before {@link guardFormula}. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
