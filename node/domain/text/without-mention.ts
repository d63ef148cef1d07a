import { escaped } from '../orders/redaction'

const leftOut = '…'

/** A text that people typed without the ids of an order, however their letters are written. */
export const withoutMention = (text: string, ids: readonly string[]): string => {
  const longestFirst = ids
    .filter((id) => id !== '')
    .sort((left, right) => right.length - left.length)
  if (longestFirst.length === 0) return text
  const any = longestFirst.map(escaped).join('|')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'), leftOut)
}
