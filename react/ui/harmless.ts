// A spreadsheet takes a cell that begins so for a formula. Some trim first what cannot be seen, or read wide signs as
// narrow ones.
const FORMULA =
  /^(?:[\t\r\n]|[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/

/** A text that a spreadsheet shows and never runs. */
export const harmless = (text: string) => (FORMULA.test(text) ? `'${text}` : text)
