// ISO 4217: how many digits an amount in a currency's minor unit has behind the point. All others have two.
const digitsOf: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
}

const known: ReadonlyMap<string, number> = new Map(
  Object.entries(digitsOf).flatMap(([digits, currencies]) =>
    currencies.split(' ').map((currency) => [currency, Number(digits)] as const),
  ),
)

/** How many digits the minor unit of a currency has. */
export const minorDigitsOf = (currency: string): number => known.get(currency) ?? 2
