import type { Random } from './random'

/** An order id in the shape of the marketplace behind the affiliate, hyphens included. */
export function marketplaceOrderIdOf(affiliateId: string, random: Random): string {
  switch (affiliateId) {
    case 'AMZ':
      return `70${random.between(1, 2)}-${random.digits(7)}-${random.digits(7)}`
    case 'MLB':
      return `20000${random.digits(11)}`
    case 'MGL':
      return `14${random.digits(14)}`
    case 'SHP':
      return `26${random.digits(4)}${letters(8, random)}`
    default:
      return `28${random.digits(10)}`
  }
}

const letters = (count: number, random: Random): string =>
  Array.from({ length: count }, () => String.fromCharCode(65 + random.between(0, 25))).join('')
