// What people paste into the search: a column of a sheet, a line of a message, an address. Told apart from words to search
// for by this alone: two or more pieces of it look like ids.

/** As many as the service looks up. */
export const MOST_IDS = 500

export interface PastedIds {
  /** Each once, as it is asked for. */
  readonly ids: readonly string[]
  /** How many were pasted, which may be more than are asked for. */
  readonly pasted: number
}

const SEPARATORS = /[\s,;]+/
// Quotes of every kind, the apostrophe that keeps a sheet from reading an id as a number, and the number sign.
const WRAPPING = /^["'`“”‘’«»#([<]+|["'`“”‘’«»)\]>.:]+$/g

/** The part of an address that is an id: the last one that a person would read as one. */
function idInAddress(text: string): string {
  const parts = text
    .replace(/^[a-z]+:\/\/[^/]+/i, '')
    .split(/[/?#&=]+/)
    .map((part) => part.trim())
    .filter(Boolean)
  const ids = parts.filter(looksLikeId)
  return ids[ids.length - 1] ?? parts[parts.length - 1] ?? text
}

const looksLikeId = (text: string): boolean =>
  text.length >= 6 && (text.match(/\d/g) ?? []).length >= 4 && !/^\d+\.\d{1,2}$/.test(text)

/** One piece without what stands around an id: quotes, a number sign, the address that it is in. */
export function bareId(text: string): string {
  const bare = text.trim().replace(WRAPPING, '').trim()
  return /^https?:\/\//i.test(bare) ? idInAddress(bare).replace(WRAPPING, '') : bare
}

/** The ids in a text of several; undefined where it is one id, or words. */
export function parsePastedIds(text: string): PastedIds | undefined {
  const pieces = text.split(SEPARATORS).map(bareId).filter(looksLikeId)
  const ids = Array.from(new Set(pieces))
  // A word between ids is the head of a column; without a second id the text is something to search for.
  return ids.length < 2 ? undefined : { ids: ids.slice(0, MOST_IDS), pasted: ids.length }
}

/** What to search for where it is not several ids: an id without what stands around it, or the words as they are. */
export function toSearch(text: string): string {
  const trimmed = text.trim()
  return /\s/.test(trimmed) ? trimmed : bareId(trimmed)
}
