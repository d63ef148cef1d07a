/** An amount as it was printed: its value in hundredths of the printed scale is exact, no floating point. */
export type PrintedAmount = {
  /** The value in units of 10^-scale. */
  readonly units: number
  /** How many decimals were printed. */
  readonly scale: number
}

const printed = /^\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?$|^\d+(?:[.,]\d{1,4})?$/

/**
 * Reads an amount in either convention: `1,234.56` and `1.234,56`. The last separator followed by one or two digits
 * is the decimal one; three digits after the only separator are thousands, as amounts are printed with two decimals.
 */
export const parseAmount = (text: string): PrintedAmount | undefined => {
  const trimmed = text.trim()
  if (trimmed.length > 15 || !printed.test(trimmed)) return undefined
  const decimals = /[.,](\d+)$/.exec(trimmed)?.[1]
  const separators = trimmed.replace(/\d/g, '')
  const isThousands = decimals?.length === 3 && new Set(separators).size === 1
  const scale = decimals === undefined || isThousands ? 0 : decimals.length
  return { units: Number(trimmed.replace(/[.,]/g, '')), scale }
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

export type Divergence = {
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
export const divergenceOf = (paid: PrintedAmount, expected: PrintedAmount): Divergence => {
  const scale = Math.max(paid.scale, expected.scale)
  const base = toScale(expected, scale)
  const signed = toScale(paid, scale) - base
  const difference = { units: Math.abs(signed), scale }
  const direction = signed === 0 ? 'equal' : signed < 0 ? 'less' : 'more'
  if (base === 0) return { direction, difference }
  return { direction, difference, basisPoints: Math.round((Math.abs(signed) * 10_000) / base) }
}
