/** With these a text begins that a spreadsheet takes for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r＝＋－＠]/u

/** A text that no spreadsheet takes for a formula: where it would, it begins with an apostrophe. */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text that was made harmless, as it was. */
export const plain = (text: string): string => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text)
