import { isOnlyFirstName } from './first-names'
import { meaningOf } from './key-table'
import type { Kind } from './kinds'
import { isWholeName } from './names'
import { isStatement } from './statement-words'

// What a value has to be for its key to count, and keys that no table lists: those of several words ("Endereço de entrega:
// …"), which stand in prose as well.

const longest = 60

const phrase = /(?:\p{L}{2,20} ){1,4}\p{L}{2,20}\s?$/u
const joining = /^(?:d[aeo]s?|del?|l[ao]s?|el|of|the|para|no|na|en)$/i

/** "Endereço de entrega: …": a key of several words. */
export const phraseBefore = (text: string, at: number): string | undefined => {
  const found = phrase
    .exec(text.slice(Math.max(0, at - longest), at))?.[0]
    .trim()
    .split(' ')
  const told = (found ?? []).filter((each) => !joining.test(each))
  return [3, 2]
    .filter((count) => told.length >= count)
    .map((count) => told.slice(-count).join('_'))
    .find((key) => meaningOf(key).sure !== undefined)
}

/** A key of several words stands in prose as well: what follows has to look like what it says. */
export const isLikelyValue = (kind: Kind | undefined, value: string): boolean => {
  if (kind === 'name') return isWholeName(value) || isOnlyFirstName(value.trim())
  // A street is found as one, and its town stays.
  if (
    kind === 'address' &&
    /^(?:r|rua|av|avda|avenida|al|tv|calle|cra|cl|carrera|jr|pje|pasaje|blvd)\.? /i.test(
      value.trim(),
    )
  )
    return false
  if (kind === 'address') return /\d|s\/n|\p{Lu}\p{Ll}+ (?:\p{L}+ )?\p{Lu}/u.test(value)
  return kind !== undefined && kind !== 'secret'
}

// Of an address these stay: they decide whether a carrier delivers.
const ofAreas =
  /^(?:city|town|cidade|ciudad|munic\w*|cmun|xmun|local(?:idad|idade|ity)?|state|estado|uf|prov\w*|dep(?:artamento|artment|to)?|regi\w*|comm?un\w*|country\w*|pais|xpais|type|tipo|id|ids|code|codigo|cod|ibge|ubigeo|dane|status|kind|error|message|msg|reason|motivo|code\w*|carrier|source|field|label|lang\w*|\w*(?:code|type|tipo|status|id|at|date|error|message))$/i

/** Whether a key holds the area of an address, or nothing of one. */
export const isOfArea = (key: string): boolean => ofAreas.test(key)

const isEmpty = (value: string): boolean =>
  /^\s*(?:null|undefined|true|false|n\/?a|\[[a-z-]+\]|-)?\s*$/i.test(value)

const digitsNeeded: Readonly<Partial<Record<Kind, number>>> = {
  document: 3,
  phone: 4,
  postalCode: 4,
}

/** A sentence: what it says of a number is no number, though it may quote one. */
const isSentence = (value: string): boolean => /(?:\p{L}{2,20} ){3,}\p{L}{2,20}/u.test(value)

/** Whether a value can be what its key says; `token: invalid` holds no token. */
export const canBe = (kind: Kind, value: string, isSure = true): boolean => {
  if (isEmpty(value)) return false
  const needed = isSure ? digitsNeeded[kind] : digitsNeeded[kind] && 1
  if (needed !== undefined && isSentence(value)) return false
  if (needed !== undefined) return value.replace(/\D/g, '').length >= needed
  if (kind === 'email') return /@|%40|arroba/i.test(value)
  if (kind === 'secret')
    return value.length >= 3 && !/\s.*\s/.test(value.trim()) && !isStatement(value)
  return /[\p{L}\d]/u.test(value) && !isStatement(value)
}
