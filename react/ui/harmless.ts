// A spreadsheet takes a cell that begins so for a formula.
const FORMULA = /^[=+\-@\t\r]/

/** A text that a spreadsheet shows and never runs. */
export const harmless = (text: string) => (FORMULA.test(text) ? `'${text}` : text)
