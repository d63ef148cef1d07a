import { isPlace } from './bare-names'
import { isOfGoods } from './context'
import { isFirstName, looksLikeFirstName } from './first-names'
import type { Stretch } from './marks'
import { nameLabel } from './names'
import { isStatementWord } from './statement-words'
import { isOfSystems, joinedWords } from './system-names'
import { isSurname, looksLikeSurname } from './surnames'

// Names that no list of first names knows: with letters that Portuguese, Spanish and English do not have, and with dots as a
// system calls its users.

const between = String.raw`(?: (?:is|es|[eé]|d[eoa]l? (?:pedido|cliente|comprador)|completo|inv[aá]lid[oa]|invalid))?\]?\s{0,2}(?:["'“«:=\[(<>,–-]|\s){1,4}`

const behindLabel = new RegExp(String.raw`(?<![\p{L}\d_.])${nameLabel}${between}`, 'giu')

const mostWords = 6

// A word of an alphabet with capitals, or what is written without any between the words.
const word = /(?:\p{Lu}[\p{L}\p{M}'’´.-]{0,29}|[\p{Lo}\p{M}\p{Lm}·・]{1,30})/uy
const particle = /(?:van|von|der|den|de|da|do|di|bin|ibn|al|el|la|och|och|y|e) (?=\p{Lu})/uy

const endOfName = (text: string, start: number): number => {
  let [at, end] = [start, start]
  for (let count = 0; count < mostWords; count += 1) {
    particle.lastIndex = at
    at += count > 0 ? (particle.exec(text)?.[0].length ?? 0) : 0
    word.lastIndex = at
    const found = word.exec(text)?.[0].replace(/[.'’-]+$/, '') ?? ''
    if (found === '') break
    end = at + found.length
    if (text.charAt(end) !== ' ') break
    at = end + 1
  }
  return end
}

// What Portuguese, Spanish and English are written with stands in Latin-1.
const isForeign = (text: string): boolean =>
  /(?=\p{L})[\u0100-\u{10ffff}]/u.test(text.normalize('NFC'))

/** Names behind their word with letters that the languages of these messages do not have. */
const ofOtherAlphabets = (text: string): readonly Stretch[] =>
  [...text.matchAll(behindLabel)].flatMap(({ index, 0: label }) => {
    const start = index + label.length
    const end = endOfName(text, start)
    const found = text.slice(start, end)
    return isForeign(found) && !isOfGoods(text, start, end) ? [{ start, end, mark: '[name]' }] : []
  })

const dotted =
  /(?<![\p{L}\d])(?<=(?<![\p{L}\d_.])(?:usu[aá]ri[oa]s?|users?|user ?name|login|log-?in|client[ea]?s?|customers?|compradora?|buyers?|destinat[aá]ri[oa]|recipient|nick(?:name)?|apelido|apodo|operador[a]?|atendente)["']?\s{0,2}[:=(]?\s{0,2}["'“«[(]?)\p{L}{1,20}(?:[._-]\p{L}{1,20}){1,5}(?:[._-]?\d{1,4})?(?![\p{L}\d_./@(:-]*[\p{L}\d(])/giu

const isPerson = (found: string): boolean => {
  const parts = joinedWords(found)
  if (isOfSystems(found)) return false
  const [first = '', ...rest] = parts
  const isKnown =
    isFirstName(first) ||
    looksLikeFirstName(first) ||
    rest.some((each) => isSurname(each) || looksLikeSurname(each))
  // In capitals and with dots nothing else is written that no system calls itself.
  return (
    isKnown ||
    (found === found.toUpperCase() && parts.some((part) => part.length > 3) && found.includes('.'))
  )
}

/** Names as a system calls its users: "usuario ZULEIDE.PIMENTAO". */
const ofUsers = (text: string): readonly Stretch[] =>
  [...text.matchAll(dotted)].flatMap(({ index, 0: found }) => {
    const end = index + found.length
    return isPerson(found) && !isOfGoods(text, index, end)
      ? [{ start: index, end, mark: '[name]' }]
      : []
  })

export const foreignNames = (text: string): readonly Stretch[] => [
  ...(isForeign(text) ? ofOtherAlphabets(text) : []),
  ...(/\p{L}[._-]\p{L}/u.test(text) ? ofUsers(text) : []),
]

// "Cliente: [name]\nPimentao recusado": a name that went on in the next line.
const goesOn =
  /(?<=\[name\](?: d[aeo]s?| del?)?[ \t]{0,3}(?:\r?\n|\\r?\\n|\\n)[ \t]{0,12})(?:(?:d[aeo]s?|del|la|y|e|van|von|D[AEO]S?|DEL) ){0,2}\p{Lu}[\p{L}\p{M}'’´-]{1,29}(?: (?:(?:d[aeo]s?|del|la|y|e) )?\p{Lu}[\p{L}\p{M}'’´-]{1,29}){0,3}(?![\p{L}\d_]|[ \t]{0,2}[:=;|\t.]\S?|\d)/gu

// A carrier stands below the name of its customer as well.
const carriers =
  /^(?:jadlog|loggi|correios|total|azul|braspress|sequoia|jamef|tnt|dhl|fedex|ups|andreani|oca|estafeta|redpack|paquetexpress|servientrega|coordinadora|interrapidisimo|chilexpress|starken|blue|bluexpress|shalom|olva|kangu|mandae|lalamove|pickup|rappi)$/i

/** The rest of a name behind a line break, where its first part was taken out before. */
export const brokenNames = (text: string): readonly Stretch[] =>
  text.includes('[name]') && /\n|\\n/.test(text)
    ? [...text.matchAll(goesOn)].flatMap(({ index, 0: found }) => {
        const words = found.split(' ').filter((each) => /^\p{Lu}/u.test(each))
        const end = index + found.length
        return words.some(
          (each) => isStatementWord(each) || carriers.test(each) || isPlace.test(each),
        ) || isOfGoods(text, index, end)
          ? []
          : [{ start: index, end, mark: '[name]' }]
      })
    : []
