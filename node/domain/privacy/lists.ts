// The values of a list below one key: `"phones": ["…", "…"]`, `name: [Ana María, Ruiz]`.

type List = {
  readonly start: number
  readonly end: number
  readonly value: string
  /** What has to stand around the mark. */
  readonly quote: string
}

const list = /\[\s{0,20}(?:\\{0,15}["']|-?\d)[^[\]{}]{0,600}\]?/y

const bareList =
  /\[\s{0,3}\p{Lu}[\p{L}'’´. ]{1,40}(?:,\s{0,3}\p{Lu}[\p{L}'’´. ]{1,40}){0,4}(?=\])/uy

const people =
  /\[\s{0,5}["']?\p{Lu}[\p{L}'’´.]{1,30}(?: [\p{L}'’´.]{1,30}){1,5}["']?(?:,\s{0,3}["']?\p{Lu}[\p{L}'’´.]{1,30}(?: [\p{L}'’´.]{1,30}){1,5}["']?){0,20}(?=\])/uy

const found = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const inside = (whole: string, at: number, without = '"'): List => {
  const value = whole.replace(/^\[|\]$/g, '')
  const quote = /^\s*(\\*["'])/.exec(value)?.[1] ?? without
  return { start: at + 1, end: at + 1 + value.length, value, quote }
}

/** The list of values that begins at a place. */
export const valuesAt = (text: string, at: number): List | undefined => {
  const whole = found(list, text, at)
  return whole === undefined ? undefined : inside(whole, at)
}

/** The list of whole names that begins at a place. */
export const peopleAt = (text: string, at: number): List | undefined => {
  const whole = found(people, text, at)
  return whole === undefined ? undefined : inside(whole, at)
}

/** The list of names, or of parts of one, that begins at a place and is whole. */
export const namesAt = (text: string, at: number): List | undefined => {
  const bare = found(bareList, text, at)
  if (bare !== undefined) return inside(bare, at, '')
  const whole = found(list, text, at)
  const isWhole = whole?.endsWith(']') === true || at + (whole?.length ?? 0) === text.length
  return whole !== undefined && isWhole && /\p{L}/u.test(whole) ? inside(whole, at) : undefined
}
