import { isAnnouncedAsId, isMeasured } from './context'
import type { Stretch } from './marks'

// Brazil 11 98765-4321, Mexico 55 1234 5678, Argentina 9 11 2345-6789, Chile 9 8765 4321, Colombia 310 555 0199.

const international = /\+\d{1,3}(?:[ .()-]{0,2}\d{1,5}){2,5}(?![\d-])/g

const inBrackets =
  /(?:\+?\d{1,3}[ .-]?)?\(0?\d{2,3}\)[ .-]?(?:\d[ .-]?)?\d{4,5}[ .-]\d{4}(?!\d)|\(0?\d{2}\)[ .-]?9\d{8}(?!\d)|\(\d{3}\)[ .-]?\d{3}[ .-]\d{4}(?!\d)/g

// "(0xx85) 3244-1199", "0800" is nobody's.
const trunk = /\(0(?:xx|\*\*|[1-9]\d)?\d{2}\)[ .-]?\d{4,5}[ .-]?\d{4}(?!\d)/gi

const withCountry =
  /(?<![\w.,/-])(?:55|52|54|56|57|51)[ -]?(?:\(?\d{2,3}\)?)?[ -]\d{4,5}-\d{4}(?![\w-])/g

const brazilianMobile = /(?<![\w.,/-])[1-9]\d[ .-]9[ .]?\d{4}[ .-]\d{4}(?![\w-])/g

const mark = '[phone]'

// Without a word before them, but in groups as nobody prints an id.
const grouped =
  /(?<![\w.,/-])(?<!\d )(?:[1-9]\d[ .-]\d{4}[ .-]\d{4}|[2-9]\d{2}[ .-]\d{3}[ .-]\d{4}|9 \d{4} \d{4})(?![\w-]| \d)/g

const withoutArea = /(?<![\w.,/-])(?<!\d )9\d{4}-\d{4}(?![\w-])/g

const brazilianWithCountry = /(?<![\w.,/-])55[1-9]\d9\d{8}(?![\w.,-])/g

const words =
  /(?<![\p{L}\d_])(?:tel(?:s|[eé]fonos?|efones?|ephone)?|fones?|fonos?|phones?|phone number|cel(?:ular(?:es)?)?|m[oó]vil|mobile|whats(?:app)?|zap|contato|contacto|contact|ligar(?: para)?|llamar(?: al)?|call|n[uú]mero de contato|(?:yape|plin|nequi|daviplata|mercado pago|bizum)(?: (?:al|a|para|do|del|n[uú]mero))?|wsp|wpp|wa|sms(?: (?:para|a|al))?|chave pix|pix|liga(?:r|ram)? (?:no|para o)|llam[ae]r?(?:le)? al)(?:\s(?:del?|do|da)\s\p{L}{3,12})?(?:\s(?:inv[aá]lid[oa]|incorret[oa]|incorrect[oa]?|invalid|n[aã]o (?:cadastrad|encontrad|localizad|informad)[oa]|no (?:v[aá]lid|registrad|encontrad)[oa]|duplicad[oa]|j[aá] cadastrad[oa]))?[\s.:=#"'(-]{0,4}(?:(?:n[ºo°]\.?|number|no\.)[\s:]{0,2})?(\+?[\d(][\d() .-]{5,20}\d)(?![\w])/dgiu

// Brazil's area codes (Anatel, Resolução 749/2022). A mobile number has nine digits behind it, of which the first is 9.
const areas = String.raw`(?:1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])`

const bareMobile = new RegExp(String.raw`(?<![\w.,/-])(?:55)?${areas}9\d{8}(?![\w-]|[.,/]\d)`, 'g')

/** Whether digits are a mobile number as it is written without anything between. */
export const isBareMobile = (digits: string): boolean =>
  new RegExp(String.raw`^(?:55)?${areas}9\d{8}$`).test(digits)

const phoneWord =
  /(?<!\p{L})(?:tel(?:s|[eé]fonos?|efones?|ephones?)?|fones?|fonos?|phones?|cel(?:ular(?:es)?)?|m[oó]vil|mobile|whats(?:app)?|zap|wpp|wsp|contatos?|contactos?|liga(?:r|ram|mos)?|llam(?:ar|e)|sms)(?!\p{L})/iu

const idWord =
  /(?<!\p{L})(?:pedidos?|ord(?:em|en(?:es)?|ers?)|compra|venda|venta|shipments?|envios?|entregas?|rastre(?:io|amento)|tracking|gu[ií]a|pacotes?|packages?|skus?|ean|gtin|nota|nf-?e?|invoice|fatura|factura|id|protocolo|ticket|chamado|c[oó]digo|code)(?!\p{L})/iu

/** How far a word may stand before the number that it speaks of, in the same line. */
const reach = 60

/** What speaks of a number last before it: a phone, or what else has a number. */
const speaksOfPhone = (text: string, start: number, end: number): boolean => {
  const line =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? ''
  // The mark of one that was taken out is no word for the next.
  const [last] = [...line.replaceAll(mark, ' ').split(/[\s,;:()[\]"'/=]+/)]
    .reverse()
    .filter((each) => phoneWord.test(each) || idWord.test(each))
  if (last !== undefined) return phoneWord.test(last)
  const behind =
    /^[\s(,-]{1,3}(?:\p{L}{1,3} )?(\p{L}{2,12})/u.exec(text.slice(end, end + 24))?.[1] ?? ''
  return phoneWord.test(behind)
}

/** Brazilian mobile numbers as digits alone, where a phone is spoken of. */
export const bareMobiles = (text: string): readonly Stretch[] =>
  [...text.matchAll(bareMobile)].flatMap(({ index, 0: found }) => {
    const end = index + found.length
    return speaksOfPhone(text, index, end) && !isAnnouncedAsId(text, index)
      ? [{ start: index, end, mark }]
      : []
  })

const digitCount = (text: string): number => text.replace(/\D/g, '').length

const isNumber = (text: string): boolean => digitCount(text) >= 8 && digitCount(text) <= 15

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text)

/** Phone numbers by their shape. */
export const phoneStretches = (text: string): readonly Stretch[] =>
  [
    international,
    inBrackets,
    trunk,
    withCountry,
    brazilianMobile,
    grouped,
    withoutArea,
    brazilianWithCountry,
  ].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      const end = index + found.length
      const isOther = isAnnouncedAsId(text, index) || isMeasured(text, end)
      return isNumber(found) && !isOther ? [{ start: index, end, mark }] : []
    }),
  )

/** Any number behind the word for a phone. */
export const announcedPhones = (text: string): readonly Stretch[] =>
  [...text.matchAll(words)].flatMap(({ 1: found = '', indices }) => {
    const place = indices?.[1]
    return place !== undefined && isNumber(found) && !isDate(found)
      ? [{ start: place[0], end: place[1], mark }]
      : []
  })
