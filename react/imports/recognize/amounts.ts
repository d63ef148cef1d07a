import { fractionDigits } from '../../ui/money'
import type { Cell } from './cell'
import { isDateCell, isNumberCell, textOf } from './cell'

/** Which character stands before the cents. */
export type DecimalMark = ',' | '.'

const marks: readonly DecimalMark[] = [',', '.']

const currencyWord =
  '(?:[a-z]{0,3}[$€£₲]|u\\$[sd]|\\$u|s/\\.?|gs\\.?|bs\\.?|[a-z]{3}(?: ?[a-z]{0,2}[$€£])?|reais|pesos|soles)'
const numberWord = "\\d{1,3}(?:[\\s'’]\\d{3})+(?:[.,]\\d*)?|\\d[\\d.,]*"

/** One number, with a currency before or behind it; accountants write a negative amount in brackets. */
const amountForm = new RegExp(
  `^(\\(?)\\s*([-−]?)\\s*(?:${currencyWord}\\s*)?([-−]?)\\s*(${numberWord})\\s*${currencyWord}?\\s*([-−]?)\\s*(\\)?)$`,
  'i',
)

/** What of an amount is digits and marks, with its sign. Empty where anything else stands there: "12x R$ 10,00". */
function digitsOf(text: string): string {
  const [, open = '', before = '', sign = '', number, behind = '', close = ''] =
    amountForm.exec(text) ?? []
  if (number === undefined || (open === '') !== (close === '')) return ''
  const digits = number.replace(/[\s'’]/g, '')
  return open + before + sign + behind === '' ? digits : `-${digits}`
}

const grouped: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d*)?$/,
  '.': /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?$/,
}

const fractionOf = (digits: string, mark: DecimalMark): string => digits.split(mark)[1] ?? ''

const decimalsIn = (currency: string | undefined): number =>
  currency === undefined ? 2 : fractionDigits(currency)

/** A currency without cents has none but zeros. */
const fits = (digits: string, mark: DecimalMark, currency: string | undefined): boolean =>
  grouped[mark].test(digits) &&
  (decimalsIn(currency) > 0 || !/[1-9]/.test(fractionOf(digits, mark)))

/** By which marks a text is an amount. */
const allowed = (text: string, currency: string | undefined): readonly DecimalMark[] => {
  const digits = digitsOf(text)
  return marks.filter((mark) => fits(digits, mark, currency))
}

const isOpen = (text: string, currency: string | undefined): boolean =>
  /[.,]/.test(digitsOf(text)) && allowed(text, currency).length === 2

/**
 * Decides over a whole column which mark separates the cents: the only one by which a text of it is an amount. Undefined
 * where the column leaves it open ("1.234" may be either), or has amounts of both kinds.
 */
export function decimalMarkOf(
  texts: readonly string[],
  currency?: string,
): DecimalMark | undefined {
  const found = new Set<DecimalMark>()
  for (const text of texts) {
    const [mark, other] = allowed(text, currency)
    if (mark !== undefined && other === undefined) found.add(mark)
  }
  const [only] = [...found]
  return found.size === 1 ? only : undefined
}

/** Amounts of a column that read differently by the mark. */
export const openAmounts = (texts: readonly string[], currency?: string): readonly string[] =>
  decimalMarkOf(texts, currency) === undefined ? texts.filter((text) => isOpen(text, currency)) : []

/** Rounded as people round: 12.125 is 12.13, whatever a double makes of it. */
const toMinor = (number: number, currency: string | undefined): number => {
  const shifted = Number(`${Number(number.toPrecision(15))}e${decimalsIn(currency)}`)
  const minor = Math.sign(shifted) * Math.round(Math.abs(shifted))
  return minor === 0 ? 0 : minor
}

/**
 * The amount in the currency's minor unit; undefined where the cell is no amount. Without a mark only what reads one way
 * is read. A number is what it is, and a fraction of a cent, which a division leaves, is rounded.
 */
export function amountIn(
  cell: Cell,
  mark: DecimalMark | undefined,
  currency: string | undefined,
): number | undefined {
  if (isDateCell(cell)) return undefined
  if (isNumberCell(cell)) return toMinor(cell.number, currency)
  const text = textOf(cell)
  const digits = digitsOf(text)
  const by = mark !== undefined ? [mark] : allowed(text, currency)
  const [read] = by.filter((each) => fits(digits, each, currency))
  if (read === undefined || (mark === undefined && isOpen(text, currency))) return undefined
  const number = Number(
    digits
      .split(read === ',' ? '.' : ',')
      .join('')
      .replace(read, '.'),
  )
  return Number.isNaN(number) ? undefined : toMinor(number, currency)
}

const symbols: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[^a-z])R\$/i, 'BRL'],
  [/(?:^|[^a-z])(?:US\$|U\$[SD])/i, 'USD'],
  [/(?:^|[^a-z])(?:MX\$|MXN)/i, 'MXN'],
  [/(?:^|[^a-z])AR\$/i, 'ARS'],
  [/(?:^|[^a-z])CLP?\$/i, 'CLP'],
  [/(?:^|[^a-z])COL?\$/i, 'COP'],
  [/(?:^|[^a-z])UY\$|\$U(?![a-z])/i, 'UYU'],
  [/₲|^-?\s*Gs\b/i, 'PYG'],
  [/^-?\s*S\//, 'PEN'],
  [/€/, 'EUR'],
]

/** The currency that a text names by its symbol or code; undefined where it names none, as `$` does. */
export function currencyIn(text: string): string | undefined {
  const known = symbols.find(([pattern]) => pattern.test(text))
  if (known) return known[1]
  const [, code] =
    /(?:^|[^A-Z])(BRL|ARS|CLP|COP|MXN|PEN|USD|UYU|EUR|PYG|BOB)(?:$|[^A-Z])/i.exec(text) ?? []
  return code && code.toUpperCase()
}
