import { isCnpj, isCpf, isCuit, isRut } from './check-digits'
import { createFrames, type Frames } from './frames'
import { namesAt, peopleAt, valuesAt } from './lists'
import { canBe, isLikelyValue, isOfArea, phraseBefore } from './open-keys'
import { meaningOf, type Container, type KeyMeaning } from './key-table'
import type { Kind } from './kinds'
import type { Stretch } from './marks'
import { isWholeName } from './names'
import { isOfSystems } from './system-names'
import { endOfBare, valueAt } from './values'

// What stands behind a key, in whatever a text holds: JSON, whole, cut, escaped or within prose, markup, form bodies,
// arrays as PHP prints them, and `key: value`. The text is walked once from left to right.

const structure = /[{}[\]()<:=]/g

const longestKey = 60

const isKeyCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 45 ||
  code === 46 ||
  code >= 0xc0

const bracketCodes: ReadonlySet<number> = new Set([91, 93])

const closingCodes: ReadonlySet<number> = new Set([...`"';”]`].map((each) => each.charCodeAt(0)))

const closingMark = /(?:["']\]|\\{0,15}["']|&quot;|&#34;|&#39;|[”\]])$/

type Key = { readonly key: string; readonly quote: string }

/** The key that ends before a place, with the quotation mark around it. */
const keyBefore = (text: string, at: number): Key | undefined => {
  let end = at
  while (end > 0 && at - end < 3 && /\s/.test(text.charAt(end - 1))) end -= 1
  const last = text.charCodeAt(end - 1)
  const isBare = isKeyCode(last)
  if (!isBare && !closingCodes.has(last)) return undefined
  const quote = isBare ? '' : (closingMark.exec(text.slice(Math.max(0, end - 17), end))?.[0] ?? '')
  if (!isBare && quote === '') return undefined
  end -= quote.length
  let start = end
  // `customer[name]` is one key, also as forms send it: `customer%5Bname%5D`.
  const isEncoded = /%5D$/i.test(text.slice(Math.max(0, end - 3), end))
  const isPart = (code: number) =>
    isKeyCode(code) || (quote === ']' && bracketCodes.has(code)) || (isEncoded && code === 37)
  while (start > 0 && end - start < longestKey && isPart(text.charCodeAt(start - 1))) start -= 1
  const key = text.slice(start, end)
  if (key === '') return undefined
  return { key: isEncoded ? key.replace(/%5B/gi, '[').replace(/%5D/gi, ']') : key, quote }
}

const bareDocument =
  /^(?:n[ºo°.]{1,2} ?|#)?[A-Z]{0,6}\d[\dA-Z.\-/]{3,22}(?: \d[\d.\-/]{1,10}){0,4}/i
const barePhone = /^(?:\+|%2B)?(?:[\d(]|%28)(?:[\d() .+-]|%2[089BD]){5,30}\d/i
const barePostalCode = /^\d[\d.-]{2,9}\d(?: \d{3})?(?!\d)/
const scheme = /^(?:bearer|basic|token|digest|aws4-hmac-sha256)\s+/i

/** Whether it was taken out before. */
const isMarked = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => mark.test(text.slice(start, start + 12)) || /^-?\*{2}/.test(text.slice(end, end + 3))

const mark = /^\[(?:name|address|redacted|document|phone|e-mail|secret|card)\]|^\d{2,5}[- ]?\*{2,3}/

const lineKeys = /cookie|^auth|authorization/i

/** What is looked for, and under which key. */
type Keyed = {
  readonly kind: Kind
  readonly key: string
  /** Whether the key has quotation marks: a value without any is a number then, and ends at a comma. */
  readonly isJson?: boolean
}

const endOf = (text: string, start: number, { kind, key, isJson = false }: Keyed): number => {
  const piece = text.slice(start, start + 60)
  switch (kind) {
    case 'document':
      return start + (bareDocument.exec(piece)?.[0].trimEnd().length ?? 0)
    case 'phone':
      return start + (barePhone.exec(piece)?.[0].length ?? 0)
    case 'postalCode':
      return start + (barePostalCode.exec(piece)?.[0].length ?? 0)
    case 'secret':
      return endOfBare(text, start, /cookie/i.test(key) ? 'line' : 'word')
    case 'email':
      return endOfBare(text, start, 'word')
    case 'address':
      return endOfBare(text, start, isJson ? 'short' : 'long')
    case 'name':
      return endOfBare(text, start, 'short')
  }
}

type Place = { readonly start: number; readonly end: number; readonly isQuoted: boolean }

/** Where the value of a key stands, without the word for how it is encoded. */
const placeOf = (text: string, from: number, keyed: Keyed): Place => {
  const { kind, key } = keyed
  const found = valueAt(text, from)
  const skipped =
    kind === 'secret' && lineKeys.test(key)
      ? (scheme.exec(text.slice(found.start, found.start + 40))?.[0].length ?? 0)
      : 0
  const start = found.start + skipped
  const end = found.isQuoted ? found.end : endOf(text, start, keyed)
  return { start, end: Math.max(start, end), isQuoted: found.isQuoted }
}

/** "credentials: the other side …": only a password is a word like any other. */
const isPlainWord = (key: string, value: string): boolean =>
  /^[A-Z]?[a-zà-ÿ]{1,20}$/.test(value) && !/pass|senha|contras|pwd/i.test(key)

/** A reference in one word is an order's, and a session that anybody can remember opens nothing. */
const isNameOfThing = (key: string, kind: Kind, value: string): boolean =>
  (kind === 'address' && /ref/i.test(key) && /^(?=.*\d{3})[\w-]{5,40}$/.test(value)) ||
  (kind === 'secret' && /^session$/i.test(key) && value.length < 12)

const cookieLine = (kind: Kind, key: string, value: string): boolean =>
  kind === 'secret' && /cookie/i.test(key) && value.includes('=')

type Walk = {
  readonly text: string
  readonly frames: Frames
  /** The place behind a separator at which a bracket opens what the key holds. */
  readonly opened: { at: number; container: Container | undefined }
}

const containerOf = ({ sure, container }: KeyMeaning): Container | undefined =>
  container ?? (sure === 'secret' ? undefined : sure)

const opensBracket = /\s{0,20}(?:\\{0,15}["'])?[{[(]/y

/** A number with a document's check digits: a person's code may be one. */
const isChecked = (value: string): boolean => {
  const bare = value.replace(/[.\-/]/g, '')
  return isCpf(bare) || isCuit(bare) || isCnpj(bare) || (/-[\dkK]$/.test(value) && isRut(bare))
}

/** What an address or a person has under a key that nobody knows. */
const readUnknown = ({ text, frames }: Walk, key: string, from: number): number => {
  const container = frames.container()
  if (container === 'person') {
    const { start, end, isQuoted } = valueAt(text, from)
    const value = text.slice(start, end)
    if (isQuoted && isChecked(value)) {
      frames.take('document', { start, end, value })
      return end
    }
  }
  if ((container !== 'address' && container !== 'person') || isOfArea(key)) return from
  const { start, end, isQuoted } = valueAt(text, from)
  const value = text.slice(start, end)
  if (!isQuoted || value.length < 2 || value.length > 120 || !canBe('address', value)) return from
  if (container === 'person' && !isWholeName(value)) return from
  frames.wait({ start, end, value, kind: container === 'person' ? 'name' : 'address' })
  return end
}

/** Notes what a key holds; gives the place from which to go on. */
const readKey = (walk: Walk, { key, quote }: Key, from: number): number => {
  const { text, frames, opened } = walk
  const meaning = meaningOf(key)
  opensBracket.lastIndex = from
  const bracket = opensBracket.exec(text)
  if (bracket !== null) {
    opened.at = opensBracket.lastIndex - 1
    // `"errors":[{"message":"customer exists: {name: …}"}]`: what a sentence tells is no part of the error.
    const isTold = quote === '' && frames.container() === 'other'
    const isApart = isTold || /["']/.test(bracket[0])
    opened.container = containerOf(meaning) ?? (isApart ? 'apart' : undefined)
    // `"name": ["…", "…"]`
    const names = meaning.open === 'name' ? namesAt(text, opened.at) : undefined
    if (names !== undefined) frames.wait({ ...names, kind: 'name' })
    return names === undefined ? from : names.end + 1
  }
  const isOfPerson = meaning.container === 'person'
  const kind = meaning.sure ?? meaning.open ?? (isOfPerson ? 'name' : undefined)
  if (kind === undefined)
    return meaning.container === undefined ? readUnknown(walk, key, from) : from
  const place = placeOf(text, from, { kind, key, isJson: /["']$/.test(quote) })
  const value = text.slice(place.start, place.end)
  if (isMarked(text, place)) return from
  // `ultimo_cliente="…"`
  const isNamed = isOfPerson && isWholeName(value) && !isOfSystems(value)
  const isSure = meaning.sure !== undefined || isNamed
  if (!isSure && meaning.open === undefined) return from
  if (!canBe(kind, value, isSure) && !cookieLine(kind, key, value)) return from
  if (kind === 'secret' && !place.isQuoted && isPlainWord(key, value)) return from
  if (isNameOfThing(key, kind, value)) return from
  // A number in JSON becomes a text there, so that it still can be read.
  const found = {
    start: place.start,
    end: place.end,
    value,
    quote: place.isQuoted || !/["';]$/.test(quote) ? '' : quote,
    isNumber: /n(?:[uú]m(?:ero|ber)?|ro)$/i.test(key),
  }
  if (isSure) frames.take(kind, found)
  else frames.wait({ ...found, kind, isTold: meaning.container === 'document' })
  return place.end
}

const ofKind: ReadonlySet<Container | undefined> = new Set([
  ...(['phone', 'document', 'email', 'name', 'address'] as const),
])

/** A list of values below one key: `"phones": ["…", "…"]`. */
const readList = ({ text, frames }: Walk, at: number, container: Container | undefined): number => {
  const ofPeople = container === 'person'
  const found = ofPeople
    ? peopleAt(text, at)
    : ofKind.has(container)
      ? valuesAt(text, at)
      : undefined
  if (found === undefined || container === undefined) return at + 1
  const kind = container === 'person' ? 'name' : container
  if (kind === 'other' || kind === 'apart' || !canBe(kind, found.value)) return at + 1
  frames.take(kind, found)
  return found.end
}

// `&lt;nome&gt;` stands here as a tag with a mark of its own, which is undone at the end.
const openingTag = /<\ue0f0?([A-Za-z][\w:.-]{0,60})([^<>]{0,600})>([^<]{0,2000})/y

/** Names that carriers and issuers have as well. */
const ofCompanies = /^(?:xnome|xfant|raz[aã]o_?social|raz[oó]n_?social)$/i

const readTag = ({ text, frames }: Walk, at: number): void => {
  if (/^<\ue0f0?\//.test(text.slice(at, at + 3))) return frames.leave()
  openingTag.lastIndex = at
  const [whole, name, attributes = '', content = ''] = openingTag.exec(text) ?? []
  if (whole === undefined || name === undefined) return
  const key = name.replace(/^.*:/, '')
  const meaning = meaningOf(key)
  if (/\/\ue0f1?$/.test(attributes)) return
  const isId =
    key === 'ID' &&
    attributes.includes('scheme') &&
    /^(?:person|document)$/.test(frames.container() ?? '')
  const kind = meaning.sure ?? meaning.open ?? (isId ? 'document' : undefined)
  const isOfOthers = frames.container() === 'other' && ofCompanies.test(key)
  frames.enter(containerOf(meaning))
  if (kind === undefined || isOfOthers || !canBe(kind, content)) return
  const start = at + whole.length - content.length
  const value = { start, end: start + content.length, value: content }
  if (meaning.sure !== undefined) frames.take(meaning.sure, value, 1)
  else frames.wait({ ...value, kind }, 1)
}

const enter = (walk: Walk, at: number): number => {
  const { text, frames, opened } = walk
  const called = text.charAt(at) === '(' && opened.at !== at ? keyBefore(text, at)?.key : undefined
  const container =
    opened.at === at
      ? opened.container
      : called === undefined
        ? undefined
        : containerOf(meaningOf(called))
  frames.enter(container)
  return text.charAt(at) === '[' ? readList(walk, at, container) : at + 1
}

/** Notes what a key of several words holds; gives the place from which to go on. */
const readPhrase = (walk: Walk, key: string, from: number): number => {
  const { sure } = meaningOf(key)
  if (sure === undefined) return from
  const place = placeOf(walk.text, from, { kind: sure, key })
  const value = walk.text.slice(place.start, place.end)
  if (isMarked(walk.text, place) || !canBe(sure, value) || !isLikelyValue(sure, value)) return from
  walk.frames.take(sure, { start: place.start, end: place.end, value })
  return place.end
}

const separator = /=>|[:=]/y

/** The stretches of a text that are a person's, or a secret, by the key before them. */
export const keyedStretches = (text: string): readonly Stretch[] => {
  const walk: Walk = { text, frames: createFrames(), opened: { at: -1, container: undefined } }
  let done = 0
  structure.lastIndex = 0
  for (const { index } of text.matchAll(structure)) {
    if (index < done) continue
    const character = text.charAt(index)
    if (character === '{' || character === '[' || character === '(') done = enter(walk, index)
    else if (character === '}' || character === ']' || character === ')') walk.frames.leave()
    else if (character === '<') readTag(walk, index)
    else {
      separator.lastIndex = index
      const length = separator.exec(text)?.[0].length ?? 1
      const key = keyBefore(text, index)
      const phraseKey =
        character === ':' && key?.quote === '' && meaningOf(key.key).sure === undefined
          ? phraseBefore(text, index)
          : undefined
      if (phraseKey !== undefined) done = readPhrase(walk, phraseKey, index + length)
      else if (key !== undefined) done = readKey(walk, key, index + length)
    }
  }
  return walk.frames.finish()
}
