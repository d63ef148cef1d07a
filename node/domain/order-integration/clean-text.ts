import { longestText } from './notification'
import { redact } from './redaction'

/** Neither NUL nor half of a surrogate pair can be stored everywhere. */
const storable = (value: string): string =>
  Buffer.from(value.replaceAll('\u0000', ''), 'utf8').toString('utf8')

const longestLabel = 200

/**
 * Cleans the texts of one observation. They share one budget, so that a hundred long error descriptions
 * cost no more than one long message.
 */
export const createCleaner = (orderIds: readonly string[]) => {
  let left = longestText
  let cut = false
  const clean = (value: string | undefined): string | undefined => {
    if (value === undefined) return undefined
    // Twice the budget is read so that redaction sees what stands across the place of the cut.
    const redacted = redact(value.slice(0, 2 * longestText), orderIds)
    const kept = redacted.slice(0, left)
    if (kept.length < redacted.length || value.length > 2 * longestText) cut = true
    left -= kept.length
    return storable(kept)
  }
  return { clean, wasCut: () => cut }
}

/** A short text: a code, a status, a name. */
export const toLabel = (value: string | undefined): string | undefined =>
  value === undefined
    ? undefined
    : storable(redact(value.slice(0, 2 * longestLabel)).slice(0, longestLabel))

/** An id: never redacted, since it is needed as it is. */
export const toIdentifier = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : storable(value.slice(0, longestLabel))
