// A period as the address and the service write it. Its ends are days of the store's time zone, moments, or relative to
// when they are read, so that a link to what ships today means today on whatever day it is opened.

/** From one end on and until another; at least one of them. A day that ends a period is part of it. */
export interface Period {
  readonly from?: string
  readonly to?: string
}

const END = /^(now([+-]\d{1,6}h)?|today([+-]\d{1,4}d)?|\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?)$/

/** `today..today+2d`, `..now`, or one day as both ends: `today`. */
export function writePeriod({ from = '', to = '' }: Period): string {
  return from === to && !from.startsWith('now') ? from : `${from}..${to}`
}

/** Undefined where the text is no period. */
export function parsePeriod(text: string | undefined): Period | undefined {
  if (!text) return undefined
  const [from = '', to = from, ...rest] = text.split('..')
  const ends = [from, to].filter(Boolean)
  if (rest.length > 0 || ends.length === 0 || !ends.every((end) => END.test(end))) return undefined
  return { ...(from && { from }), ...(to && { to }) }
}
