import { isOfGoods } from './context'
import { isFirstName, isOnlyFirstName, looksLikeFirstName } from './first-names'
import type { Stretch } from './marks'
import { isStatementWord } from './statement-words'
import { isSurname } from './surnames'
import { speaksOfPeople, type Topics } from './topics'

// Names by how they are printed: in quotation marks, with the family first, as a marketplace calls somebody, and what is
// written with a present.

const quoted =
  /(?<=["'“«‘[])(?:\p{Lu}\.? ){0,2}\p{Lu}[\p{L}'’´-]{1,29}(?: (?:d[aeo]s? |del? |la |y |e )?\p{Lu}[\p{L}'’´.-]{0,29}){0,5}(?=(?: \([\p{L} ]{2,20}\))?["'”»’\]])/gu

const ofNames =
  /(?<!\p{L})(?:nomes?|nombres?|names?|sobrenomes?|apellidos?|surname|titular(?:es)?|assinad[oa]|firmad[oa]|assinatura|firma|contato|contacto|comprador[a]?|client[ea]s?|customers?|buyer|destinat[aá]ri[oa]|recebedor|receptor|recipient|receiver)(?!\p{L})/iu

const saysName =
  /(?<!\p{L})(?:nomes?|nombres?|names?|sobrenomes?|apellidos?|surname|last ?name|first ?name)(?!\p{L})/iu

// `"name":"…"`: what a key holds is told by the key.
const isValue = /(?:["'\]]\s?:|=>?)\s?\\{0,8}["'[]$/

const ofBuyers =
  /(?<!\p{L})(?:sobrenome|apellido|surname|last ?name|comprador|client|customer|buyer|destinat|recipient|receiver|contato|contacto)/iu

const nearby = 48

/** What stands in quotation marks where a text speaks of somebody's name. */
const inQuotes = (text: string): readonly Stretch[] =>
  ofNames.test(text)
    ? [...text.matchAll(quoted)].flatMap(({ index, 0: found }) => {
        const words = found.split(' ')
        const end = index + found.length
        const around = text.slice(Math.max(0, index - nearby), end + nearby)
        const isOther =
          isValue.test(text.slice(Math.max(0, index - 8), index)) ||
          words.some(
            (each) =>
              /\p{Ll}\p{Lu}/u.test(each) || (isStatementWord(each) && !isOnlyFirstName(each)),
          ) ||
          isOfGoods(text, index, end)
        const isOne =
          words.some((each) => isFirstName(each) || isSurname(each) || looksLikeFirstName(each)) ||
          saysName.test(around)
        return isOne && !isOther ? [{ start: index, end, mark: '[name]' }] : []
      })
    : []

// "PERALTA, JUAN IGNACIO".
const reversed =
  /(?<![\p{L}\d] ?)(\p{Lu}[\p{L}'’´-]{2,24}(?: \p{Lu}[\p{L}'’´-]{2,24})?), (\p{Lu}[\p{L}'’´-]{2,24})(?: \p{Lu}[\p{L}'’´-]{1,24}){0,2}(?![\p{L}\d])/gu

const turned = (text: string): readonly Stretch[] =>
  [...text.matchAll(reversed)].flatMap(({ index, 0: found, 1: family = '', 2: given = '' }) =>
    isOnlyFirstName(given) &&
    family.split(' ').every((each) => isSurname(each) || !isStatementWord(each))
      ? [{ start: index, end: index + found.length, mark: '[name]' }]
      : [],
  )

// What a marketplace calls somebody: "usuário CARLOSDEJESUS do Mercado Livre".
const nick =
  /(?<=\b(?:ML|nick|apodo): |(?:[Uu]su[aá]rio|[Uu]ser|[Nn]ickname|[Cc]omprador|[Bb]uyer|[Cc]liente) )[A-Z][A-Z\d._]{5,30}(?= (?:d[oe]l?|of|from|on|en|no|na) (?:Mercado|ML|Shopee|Amazon|Magalu|TikTok)|[),;]| -)/g

// What somebody writes to somebody else with a present.
const gift =
  /(?<=(?:mensage(?:m|ns)|mensaje|message|dedicat[oó]ria|bilhete|cart[aã]o|tarjeta|nota|note) (?:d[eoa]l? |para )?(?:presente|regalo|gift|anivers[aá]rio)(?:(?!item|produto|product|pedido)[^"“«\n]){0,40}["“«]|\bgift ?(?:message|note|card)[^"“«\n]{0,30}["“«]|presente para [^"“«\n]{0,40}["“«])[^"”»\n]{3,300}(?=["”»])/giu

const mayGive = /presente|regalo|gift|anivers/i

const whole = (found: Iterable<RegExpMatchArray>, mark: string): readonly Stretch[] =>
  [...found].map(({ index = 0, 0: each }) => ({ start: index, end: index + each.length, mark }))

/** Names by how they are printed. */
export const printedNames = (text: string, topics: Topics): readonly Stretch[] => {
  const isOfPeople = topics.has('person')
  const mayQuote = isOfPeople && (!topics.has('goods') || ofBuyers.test(text))
  return [
    ...(isOfPeople && mayGive.test(text) ? whole(text.matchAll(gift), '[redacted]') : []),
    ...(topics.has('name') ? whole(text.matchAll(nick), '[name]') : []),
    ...(mayQuote && /["'“«‘]/.test(text) ? inQuotes(text) : []),
    ...(text.includes(', ') && speaksOfPeople(text, topics) ? turned(text) : []),
  ]
}
