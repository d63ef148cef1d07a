import { longestText } from './notification'
import { repairText } from '../text/repair'
import { redact } from './redaction'

/** Neither NUL nor half of a surrogate pair can be stored everywhere. */
const storable = (value: string): string =>
  Buffer.from(value.replaceAll('\u0000', ''), 'utf8').toString('utf8')

const longestLabel = 200

/** As much of a text as so many bytes hold; half of a character at their end is none. */
const withinBytes = (text: string, bytes: number): string => {
  const all = Buffer.from(text, 'utf8')
  if (all.length <= bytes) return text
  return all
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd+$/, '')
}

/**
 * Cleans the texts of one observation. They share one budget, so that a hundred long error descriptions
 * cost no more than one long message.
 */
export const createCleaner = (orderIds: readonly string[]) => {
  let left = longestText
  let cut = false
  const keep = (text: string): string => {
    const kept = withinBytes(text, left)
    if (kept.length < text.length) cut = true
    left -= Buffer.byteLength(kept)
    return kept
  }
  const clean = (value: string | undefined): string | undefined => {
    if (value === undefined) return undefined
    if (value.length > 2 * longestText) cut = true
    // Twice the budget is read so that redaction sees what stands across the place of the cut.
    return keep(storable(redact(repairText(value.slice(0, 2 * longestText)), orderIds)))
  }
  const label = (value: string | undefined): string | undefined => {
    const text = toLabel(value)
    return text && keep(text)
  }
  /** Of a list what there is room for. */
  const cleanEach = <Given, Cleaned>(
    all: readonly Given[],
    cleanOne: (each: Given) => Cleaned,
  ): Cleaned[] =>
    all.flatMap((each) => {
      if (left > 0) return [cleanOne(each)]
      cut = true
      return []
    })
  return { clean, label, cleanEach, wasCut: () => cut }
}

/** A short text: a code, a status, a name. */
export const toLabel = (value: string | undefined): string | undefined =>
  value === undefined
    ? undefined
    : storable(redact(repairText(value.slice(0, 2 * longestLabel))).slice(0, longestLabel))

/** An id: never redacted, since it is needed as it is. */
export const toIdentifier = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : storable(value.slice(0, longestLabel))

const shapeOf = (id: string): string => id.replace(/\d/g, '9').replace(/\p{L}/gu, 'A')

// Mercado Libre's shipments, whose ids orders bear in VTEX, have eleven digits and begin with a 4: one in a hundred of
// them is a CPF by its check digits.
const shipmentId = /^4\d{10}$/

/**
 * Of the other ids that a source gives an order those that look like ids: a name, a street or a document is none. One of
 * the same shape as the order's own is believed.
 */
export const cleanAlternateIds = (ids: readonly string[], ownId: string): readonly string[] =>
  ids.filter((id) => {
    if (shapeOf(id) === shapeOf(ownId) || shipmentId.test(id)) return true
    return /\d/.test(id) && !/\s/.test(id) && !id.startsWith('+') && redact(id) === id
  })
