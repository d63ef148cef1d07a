import { matchesIn } from '../matches'

// Result codes of VTEX (EOI003, FMT007, CHK0198, ORD027, ORD021.3), as sources print them: in a field or inside a text,
// in any case, two at once (FMT007/CHK0198), with the letter O for the digit (ORDoo2), or with a separator (FMT-007,
// FMT 007; never ORD-1001, which is how stores number their orders).
const family = /\b(?:(eoi|soi|fmt|chk)[-_ ]?|(ord|order))([\do]{3,5})(\.\d)?\b/gi

// Names that other sources use as codes; they mean something wherever they stand.
const names: readonly string[] = [
  ...['ERR_UNAVAILABLE_SLA', 'withoutStock', 'itemQuantityNotAvailable', 'cannotBeDelivered'],
  ...['withoutPriceFulfillment', 'phone_pending', 'unable_to_list'],
]

const name = new RegExp(String.raw`(?<![A-Za-z0-9_])(?:${names.join('|')})(?![A-Za-z0-9_])`, 'gi')
const nameOf = new Map(names.map((known) => [known.toLowerCase(), known]))

const quickLook = /\d|_|without|quantity|delivered/i

const canonical = (letters: string, digits: string, minor: string | undefined): string =>
  letters.toUpperCase() + digits.replace(/o/gi, '0') + (minor ?? '')

const longestRead = 20_000
const mostCodes = 10

/** The codes that a text prints, in their usual form. */
export const codesIn = (whole: string): readonly string[] => {
  const text = whole.slice(0, longestRead)
  if (!quickLook.test(text)) return []
  const found = new Set<string>()
  for (const [, apart, joined, digits = '', minor] of matchesIn(text, family)) {
    const letters = apart ?? joined ?? ''
    if (!/\d/.test(digits)) continue
    found.add(canonical(letters, digits, minor))
    // The first part of a code counts too where the whole is not documented: ORD021.3 is a kind of ORD021.
    if (minor !== undefined) found.add(canonical(letters, digits, undefined))
    if (found.size >= mostCodes) break
  }
  for (const [match] of matchesIn(text, name)) found.add(nameOf.get(match.toLowerCase()) ?? match)
  return [...found]
}

/** The codes of a code field: those in their usual form, or else the field as it is. */
export const codesOfField = (field: string | undefined): readonly string[] => {
  const trimmed = field?.trim() ?? ''
  if (trimmed === '') return []
  const known = codesIn(trimmed)
  return known.length > 0 ? known : [trimmed]
}
