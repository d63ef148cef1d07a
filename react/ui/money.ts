import type { IntlShape } from 'react-intl'

// ISO 4217 says how many digits an amount in the minor unit has; all other currencies have two. Browsers carry the
// digits that people write instead (none for the Colombian peso), by which an amount could be read a hundred times off.
const digitsOf: Readonly<Record<string, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
}

export function fractionDigits(currency: string): number {
  const entry = Object.entries(digitsOf).find(([, currencies]) => currencies.includes(currency))
  return entry ? Number(entry[0]) : 2
}

// "311,77 BRL" is no price to a reader of Spanish, but "R$" is the same everywhere. "$" is not: there the language's own
// way stays, which tells the dollars and pesos of other countries apart.
const sharedSigns = ['$', '£', '¥', 'kr']

/** How to write a currency, given the sign that its own country uses. */
const currencyDisplay = (ownSign: string | undefined) =>
  ownSign === undefined || sharedSigns.includes(ownSign) ? 'symbol' : 'narrowSymbol'

/** How an amount is written wherever it stands: with the digits that its currency has, and a sign that tells it apart. */
export function currencyStyle(
  currency: string,
  { formatNumberToParts }: Pick<IntlShape, 'formatNumberToParts'>,
) {
  const style = { style: 'currency', currency } as const
  const parts = formatNumberToParts(0, { ...style, currencyDisplay: 'narrowSymbol' })
  const digits = fractionDigits(currency)
  return {
    ...style,
    currencyDisplay: currencyDisplay(parts.find(({ type }) => type === 'currency')?.value),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const
}

interface Money {
  readonly currency: string
  readonly amount: number
}

/** What amounts come to, in minor units; never added across currencies. What is not known adds nothing. */
export function addMoney(amounts: readonly (Money | null | undefined)[]): readonly Money[] {
  const sums = new Map<string, number>()
  for (const money of amounts) {
    if (money) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.amount)
  }
  return Array.from(sums, ([currency, amount]) => ({ currency, amount }))
}

export const toMajorUnit = (amount: number, currency: string) =>
  amount / 10 ** fractionDigits(currency)
