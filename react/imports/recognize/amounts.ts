/** Which character stands before the cents. */
export type DecimalMark = ',' | '.'

const plain = (text: string): string => text.replace(/[^\d.,-]/g, '')

const lastMark = (
  text: string,
): { readonly mark: DecimalMark; readonly digits: number } | undefined => {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (at === -1) return undefined
  return { mark: text.charAt(at) === ',' ? ',' : '.', digits: text.length - at - 1 }
}

const hasBoth = (text: string) => text.includes(',') && text.includes('.')

/**
 * Decides over a whole column which mark separates the cents: the last one where both occur, or one with other than
 * three digits behind it. Undefined where the column leaves it open ("1.234" may be either).
 */
export function decimalMarkOf(texts: readonly string[]): DecimalMark | undefined {
  for (const text of texts.map(plain)) {
    const last = lastMark(text)
    if (last && (hasBoth(text) || last.digits !== 3)) return last.mark
  }
  return undefined
}

/** Currencies with other than two decimals, of those that marketplaces of these stores sell in. */
const decimalsOf: Readonly<Record<string, number>> = { CLP: 0, PYG: 0 }

/** The amount in the currency's minor unit; undefined where the text is no amount. */
export function parseAmount(
  text: string,
  mark: DecimalMark,
  currency: string | undefined,
): number | undefined {
  const digits = plain(text)
  const group = mark === ',' ? /\./g : /,/g
  const number = digits.replace(group, '').replace(mark, '.')
  if (!/^-?\d+(\.\d+)?$/.test(number)) return undefined
  const decimals = decimalsOf[currency ?? ''] ?? 2
  const [whole = '0', fraction = ''] = number.split('.')
  if (/[1-9]/.test(fraction.slice(decimals))) return undefined
  return Number(`${whole}${fraction.slice(0, decimals).padEnd(decimals, '0')}`)
}
