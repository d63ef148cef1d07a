import { currencyIn } from '../recognize/amounts'

// What of a workbook's numbers is a date is said by the format they are shown in.
// ECMA-376 part 1, 18.8.30: the formats that need no code, and the letters of a code.

const builtInDates: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51,
  52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81,
])

/** Texts in quotes, escaped letters, colors, languages and currencies say nothing of the kind. */
const literal = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g

const isDateCode = (code: string): boolean => {
  const [first = ''] = code.replace(literal, '').split(';')
  return !/general|standard/i.test(first) && /[dmy]|[hs]/i.test(first)
}

/** Whether a number in this format is a date or a time of day. `code` is what the workbook says, if it says anything. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined ? builtInDates.has(id) : isDateCode(code)

/** How many digits a code has at least that is shown in this format, `000000`; undefined where it is none of codes. */
export const digitsOfFormat = (code: string): number | undefined =>
  /^0{2,}$/.test(code) ? code.length : undefined

/** The currency that amounts in this format are shown in; undefined where it names none, as `$` does. */
export function currencyOfFormat(code: string): string | undefined {
  const [first = ''] = code
    .replace(/\[\$([^-\]]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')
  const letters = first.replace(/[^A-Za-z$€/]/g, '')
  return /[$€/]|^[A-Z]{3}$/.test(letters) ? currencyIn(letters) : undefined
}
