/** The facts whose values are amounts or percentages, as decimals: readers see them as their locale writes numbers. */
export const amountFacts: ReadonlySet<string> = new Set([
  'paid',
  'expected',
  'difference',
  'percentage',
])

/** An amount as it was printed: its value in hundredths of the printed scale is exact, no floating point. */
export type PrintedAmount = {
  /** The value in units of 10^-scale. */
  readonly units: number
  /** How many decimals were printed. */
  readonly scale: number
}

/** What stands before or after an amount and says in which currency it is. Of folded text. */
export const currencySign = String.raw`(?:[a-z]{1,3}\$|u\$s|\$[ub]?|s\/\.?|€|£|\b(?:brl|usd|eur|gbp|mxn|ars|clp|cop|pen|uyu|bob|pyg|crc|reais|pesos?|d[oó]lar(?:es)?|soles)\b)`

/** Every blank that is printed inside an amount: also no-break, figure, thin and narrow ones. */
export const blank = String.raw`[ \u00a0\u2007\u2009\u202f]`

const apostrophe = "'’‘´`ʼ"

// A thing of many digits is an id, not an amount.
const digits = String.raw`(?:\d{1,3}(?:(?:[.,${apostrophe}]|${blank})\d{3}){1,4}|\d{1,12})(?:[.,]\d{1,4})?`

/** An amount's digits where nothing around them belongs to them. */
export const amountDigits = String.raw`(?<![\d.,${apostrophe}-])${digits}(?!\d|[.,${apostrophe}]\d|\w)`

// Prices in these are printed without cents, so that three digits behind a separator are thousands and nothing else.
const withoutCents = /\b(?:clp|cop|pyg|crc)\b|\b(?:cl|co)\$/

const groupsOf = (text: string): readonly string[] => text.split(/\D/)

const isGrouped = ([first = '', ...others]: readonly string[]): boolean =>
  first.length <= 3 &&
  (others.length === 0 || !/^0/.test(first)) &&
  others.every((group) => group.length === 3)

const asWhole = (text: string): readonly PrintedAmount[] => {
  const separators = text.replace(/\d/g, '')
  const groups = groupsOf(text)
  // A point and a comma do not both part thousands; an apostrophe parts millions beside either.
  const isMixed = separators.includes('.') && separators.includes(',')
  const isWhole = groups.length === 1 || (isGrouped(groups) && !isMixed)
  return isWhole ? [{ units: Number(groups.join('')), scale: 0 }] : []
}

const withDecimals = (text: string): readonly PrintedAmount[] => {
  const [, whole = '', separator = '', decimals = ''] = /^(.*)([.,])(\d{1,4})$/.exec(text) ?? []
  const groups = groupsOf(whole)
  if (separator === '' || whole === '' || whole.includes(separator)) return []
  if (groups.length > 1 && !isGrouped(groups)) return []
  // Zeros behind the cents say nothing.
  const meant = decimals.replace(/(?<=^..)0+$/, '')
  return [{ units: Number(groups.join('') + meant), scale: meant.length }]
}

const longestAmount = 20
const onlyAmount = new RegExp(`^${digits}$`)

/**
 * What an amount may mean, the likelier first: `1.234` is a thousand and something, or one and something with three
 * decimals. None where no convention prints it so. `beside` is what stands around it.
 */
export const readingsOf = (text: string, beside = ''): readonly PrintedAmount[] => {
  const trimmed = text.trim()
  if (trimmed.length > longestAmount || !onlyAmount.test(trimmed)) return []
  const whole = asWhole(trimmed)
  if (whole.length > 0 && withoutCents.test(beside)) return whole
  return [...whole, ...withDecimals(trimmed)].filter(({ units }) => Number.isSafeInteger(units))
}

/** Reads an amount by itself in either convention: `1,234.56` and `1.234,56`. */
export const parseAmount = (text: string): PrintedAmount | undefined => readingsOf(text)[0]

/** Reads what `toDecimal` wrote. */
export const fromDecimal = (decimal: string): PrintedAmount | undefined => {
  const [, whole = '', decimals = ''] = /^(\d{1,15})(?:\.(\d{1,4}))?$/.exec(decimal) ?? []
  return whole === '' ? undefined : { units: Number(whole + decimals), scale: decimals.length }
}

const power = (exponent: number): number => 10 ** exponent

const toScale = (amount: PrintedAmount, scale: number): number =>
  amount.units * power(scale - amount.scale)

/** The plain decimal form, with a point: what facts carry and what the page formats by locale. */
export const toDecimal = ({ units, scale }: PrintedAmount): string => {
  const sign = units < 0 ? '-' : ''
  const digits = String(Math.abs(units)).padStart(scale + 1, '0')
  if (scale === 0) return sign + digits
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

export type AmountDivergence = {
  readonly direction: 'less' | 'more' | 'equal'
  /** Absolute, at the finer of the two scales. */
  readonly difference: PrintedAmount
  /** Of the base amount, in hundredths of a percent, rounded; absent when the base is zero. */
  readonly basisPoints?: number
}

/**
 * How far the paid amount is from the expected one. The base of the percentage is not documented by VTEX;
 * it is the expected amount here and nowhere else.
 */
export const divergenceOf = (paid: PrintedAmount, expected: PrintedAmount): AmountDivergence => {
  const scale = Math.max(paid.scale, expected.scale)
  const base = toScale(expected, scale)
  const signed = toScale(paid, scale) - base
  const difference = { units: Math.abs(signed), scale }
  const direction = signed === 0 ? 'equal' : signed < 0 ? 'less' : 'more'
  if (base === 0) return { direction, difference }
  return { direction, difference, basisPoints: Math.round((Math.abs(signed) * 10_000) / base) }
}
