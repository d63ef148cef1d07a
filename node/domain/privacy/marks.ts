import type { Kind } from './kinds'

/** A stretch of a text that is taken out, and what stands there instead. */
export type Stretch = { readonly start: number; readonly end: number; readonly mark: string }

const marks: Readonly<Record<Kind, string>> = {
  name: '[name]',
  address: '[address]',
  postalCode: '[redacted]',
  document: '[document]',
  phone: '[phone]',
  email: '[e-mail]',
  secret: '[secret]',
}

/** Of a postal code the area stays, as much as of a field that holds one: it decides whether a carrier delivers. */
const areaOf = (code: string): string | undefined => {
  if (/^\d{5}-?\d{3}$/.test(code)) return `${code.slice(0, 5)}-***`
  return /^\d{4,5}$/.test(code) ? `${code.slice(0, Math.ceil(code.length / 2))}**` : undefined
}

export const markOf = (kind: Kind, value: string): string =>
  (kind === 'postalCode' ? areaOf(value.trim()) : undefined) ?? marks[kind]

/** Takes the stretches out; where two overlap, the one that begins first counts. */
export const takeOut = (text: string, stretches: readonly Stretch[]): string => {
  if (stretches.length === 0) return text
  let left = ''
  let done = 0
  for (const { start, end, mark } of [...stretches].sort((one, other) => one.start - other.start)) {
    if (start < done) continue
    left += text.slice(done, start) + mark
    done = end
  }
  return left + text.slice(done)
}

/** Whether something of a person was taken out of a text. */
export const hasMark = (text: string): boolean =>
  text.includes('[') && /\[(?:name|document|phone|e-mail|address)\]/.test(text)
