import { isOnlyFirstName } from './first-names'
import { meaningOf, type Kind } from './key-table'
import { isWholeName } from './names'

// Keys of several words: "Endereço de entrega: …", "Nombre del cliente: …". They stand in prose as well.

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
