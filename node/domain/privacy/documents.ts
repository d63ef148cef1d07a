import {
  endsAsRfc,
  isCard,
  isCnpj,
  isCpf,
  isCuit,
  isCurp,
  isLuhn,
  isNit,
  isRfc,
  isRut,
} from './check-digits'
import { isAnnouncedAsId, isAnnouncedAsThing, isMeasured } from './context'
import type { Stretch } from './marks'

const bare = (text: string): string => text.replace(/[^\dA-Z]/gi, '')

type Look = {
  readonly pattern: RegExp
  readonly mark: string
  /** Whether it is one wherever it stands; it always is none behind the word for an order or a product. */
  readonly isOne: (found: string) => boolean
}

const always = (): boolean => true

const looks: readonly Look[] = [
  {
    pattern: /(?<![\w.-])\d{3}[.-]\d{3}[.-]\d{3}[-/.‐–—]\d{2}(?!\d|[.,]\d)/g,
    mark: '[document]',
    isOne: always,
  },
  {
    // As it is masked in part: "***.456.789-**".
    pattern:
      /(?:[*xX]{3}\.\d{3}\.\d{3}-[*xX]{2}|\d{3}\.[*xX]{3}\.[*xX]{3}-\d{2}|[*xX]{3}\.[*xX]{3}\.\d{3}-\d{2})(?!\w)/g,
    mark: '[document]',
    isOne: always,
  },
  {
    pattern: /(?<![\w.,/-])(?:\d ){10}\d(?! ?\d)/g,
    mark: '[document]',
    isOne: (found) => isCpf(bare(found)),
  },
  {
    pattern: /(?<![\w.-])[A-Z\d]{2}\.[A-Z\d]{3}\.[A-Z\d]{3}\/[A-Z\d]{4}-\d{2}(?!\d)/gi,
    mark: '[document]',
    isOne: always,
  },
  {
    // RUT, RG and NIT with points: nobody prints an id so.
    pattern: /(?<![\w.-])\d{1,3}\.\d{3}\.\d{3}-[\dKX](?![\w.-])/gi,
    mark: '[document]',
    isOne: always,
  },
  {
    pattern: /(?<![\w.-])\d{7,8}-[\dK](?![\w.-])/gi,
    mark: '[document]',
    isOne: (found) => isRut(bare(found)),
  },
  {
    pattern: /(?<![\w.-])(?:2[0-7]|3[034])-\d{8}-\d(?![\w.-])/g,
    mark: '[document]',
    isOne: always,
  },
  {
    pattern: /(?<![\w.,-])[89]\d{2}\.?\d{3}\.?\d{3}-\d(?![\w-])/g,
    mark: '[document]',
    isOne: (found) => isNit(bare(found)),
  },
  {
    pattern: /(?<![\w-])[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d(?![\w-])/gi,
    mark: '[document]',
    isOne: isCurp,
  },
  {
    pattern: /(?<![\w&-])[A-ZÑ&]{4}[- ]?\d{6}[- ]?[A-Z\d]{3}(?![\w-])/g,
    mark: '[document]',
    isOne: (found) => isRfc(found.replace(/[- ]/g, '')),
  },
  {
    // A company's has a letter less, as many SKUs have.
    pattern: /(?<![\w&-])[A-ZÑ&]{3}\d{6}[A-Z\d]{3}(?![\w-])/g,
    mark: '[document]',
    isOne: (found) => isRfc(found) && endsAsRfc(found),
  },
  {
    pattern: /(?<![\w.,/-])\d{11}(?![\w.,/-]*\d)/g,
    mark: '[document]',
    isOne: (found) => isCpf(found) || isCuit(found),
  },
  {
    pattern: /(?<![\w.,/-])\d{3} \d{3} \d{3} \d{2}(?![\w.,/-]*\d)/g,
    mark: '[document]',
    isOne: (found) => isCpf(bare(found)),
  },
  { pattern: /(?<![\w.,/-])[A-Z\d]{12}\d{2}(?![\w.,/-]*\w)/gi, mark: '[document]', isOne: isCnpj },
  {
    pattern: /(?<![\w.,/-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\w.,/-]*\d)(?! \d)/g,
    mark: '[card]',
    isOne: (found) => isLuhn(bare(found)) && /^[2-6]/.test(found),
  },
  {
    pattern: /(?<![\w.,/-])3[47]\d{2}([ -])\d{6}\1\d{5}(?![\w.,/-]*\d)/g,
    mark: '[card]',
    isOne: (found) => isCard(bare(found)),
  },
  { pattern: /(?<![\w.,/-])\d{15,16}(?![\w.,/-]*\d)/g, mark: '[card]', isOne: isCard },
]

// A CNPJ with its points and its stroke is no id of anything else.
const isPointed = (found: string): boolean => /^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}$/.test(found)

const anyDigits = /\d{3}|\d \d \d|[A-Z]{4}\d/i

/** Documents and cards by their own shape and check digits. */
export const documentStretches = (text: string): readonly Stretch[] => {
  if (!anyDigits.test(text)) return []
  return looks.flatMap(({ pattern, mark, isOne }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      const end = index + found.length
      const isOther =
        (!isCurp(found) && !isPointed(found) && isAnnouncedAsId(text, index)) ||
        isAnnouncedAsThing(text, index) ||
        isMeasured(text, end)
      return !isOther && isOne(found) ? [{ start: index, end, mark }] : []
    }),
  )
}

const between = String.raw`(?:\s(?:de\s(?:ciudadan[ií]a|extranjer[ií]a|identidad(?:e)?)|del?\s\p{L}{3,12}|d[oa]\s\p{L}{3,12}|nacional|federal|empresa))?(?:\s(?:(?:in)?v[aá]lid[oa]|incorret[oa]|incorrect[oa]?|(?:in)?valid|n[aã]o (?:cadastrad|encontrad|localizad|informad)[oa]|no (?:v[aá]lid|registrad|encontrad)[oa]|duplicad[oa]|j[aá] cadastrad[oa]))?(?:\s(?:es|é|is))?[)\]]?[\s:=#"'(\[-]{0,4}(?:(?:n[ºo°]\.?|nr[oº]?\.?|n[uú]m(?:ero)?\.?|number|no\.)[\s:#]{0,3})?[("'\[]?`

type Labelled = { readonly pattern: RegExp; readonly isOne: (value: string) => boolean }

const labelled = (words: string, value: string, isOne: (value: string) => boolean): Labelled => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\d_])(?:${words})${between}(${value})`, 'dgiu'),
  isOne,
})

const digitCount = (value: string): number => value.replace(/\D/g, '').length

const numbers = String.raw`\d[\d.\-/]{3,18}[\dkK]|\d{3} \d{3} \d{3} \d{2}`

const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}|^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(value)

const labels: readonly Labelled[] = [
  labelled(
    String.raw`cpf(?:\/cnpj)?|cnpj(?:\/cpf)?|cuit|cuil|rut|dni|nit|ruc|c[eé]dulas?|c\.\s?[ci]\.|c[eé]dula de ciudadan[ií]a|tax id|vat`,
    String.raw`${numbers}|[A-Z\d]{2}\.?[A-Z\d]{3}\.?[A-Z\d]{3}\/?[A-Z\d]{4}-?\d{2}(?![A-Z\d])|[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}(?![A-Z\d])|[A-Z]{4}\d{6}[HMX][A-Z\d]{7}(?![A-Z\d])`,
    (value) => digitCount(value) >= 6 && !isDate(value),
  ),
  labelled('rfc', String.raw`[A-ZÑ&]{3,4}[- ]?\d{6}[- ]?[A-Z\d]{3}(?![A-Z\d])`, always),
  labelled('curp', String.raw`[A-Z]{4}\d{6}[A-Z\d]{8}(?![A-Z\d])`, always),
  labelled('ine|ife|clave de elector', String.raw`\d{9,13}(?![\d-])`, always),
  labelled('c\\.?i', String.raw`\d\.\d{3}\.\d{3}-\d`, always),
  labelled(
    'c\\.?c\\.?|t\\.?i|c\\.?e',
    String.raw`\d{6,10}(?![\d-])|\d{1,2}(?:\.\d{3}){2,3}(?![\d.])`,
    always,
  ),
  labelled(
    'rg|registro geral|identidade|rne|crnm|cie',
    String.raw`(?:[A-Z]{2}[- ]?)?\d{1,2}\.\d{3}\.\d{3}(?:-?[\dxX])?(?!\d)|(?:[A-Z]{2}[- ])?\d{6,9}(?:-?[\dxX])?(?![\d-])|[A-Z]\d{6}-?[\dA-Z](?!\w)`,
    always,
  ),
  labelled(
    'cnh|pis|pasep|nis|ctps|renavam|cns|cart[aã]o sus|t[ií]tulo (?:de eleitor|eleitoral)|nss|licencia(?: de conducir)?|carteira de (?:motorista|identidade|trabalho)|habilita[cç][aã]o',
    String.raw`\d{3}\.\d{5}\.\d{2}-\d|\d{4} \d{4} \d{4}(?: \d{4})?|\d{8,15}(?!\d)`,
    always,
  ),
  labelled(
    'i\\.?e\\.?|inscri[cç][aã]o estadual|insc\\.? ?est\\.?|inscripci[oó]n',
    String.raw`\d{2,3}(?:\.\d{3}){2,3}(?:[.\/-]\d{1,4}){0,2}(?!\d)|\d{8,14}(?!\d)|\d{2,3}\/\d{7}`,
    always,
  ),
  labelled(
    String.raw`card ?code|bp|(?:c[oó]digo (?:d[eo]l? )?(?:client[ea]|s[oó]ci[oa]|parceiro|contato|tercero)|socio de negocios?|business partner)`,
    String.raw`[A-Z]{1,2}-?\d{7,14}(?!\w)`,
    always,
  ),
  labelled(
    'ssn|social security(?: n(?:umber|o\\.?))?',
    String.raw`\d{3}-\d{2}-\d{4}(?!\d)|\d{9}(?!\d)`,
    always,
  ),
  labelled(String.raw`driver['’]?s? licen[cs]e`, String.raw`[A-Z]{0,2}\d{5,12}(?!\d)`, always),
  labelled('passaportes?|pasaportes?|passports?', String.raw`[A-Z]{0,3}\d{5,9}(?!\d)`, always),
  labelled(
    'document(?:o|e|os)?|doc|identidade?|identificaci[oó]n|identifica[cç][aã]o|pessoa|contribuy?inte|contribuyente|emitente|receptor|empresa',
    String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|\d{1,3}(?:\.\d{3}){2,3}(?:-[\dkK])?(?![\d,/-])|\d{8}(?!\d)|\d{10,11}(?!\d)|[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}(?![A-Z\d])|\d{14}(?!\d)`,
    always,
  ),
]

/** Documents behind their word, whatever their check digits. */
export const labelledDocuments = (text: string): readonly Stretch[] =>
  labels.flatMap(({ pattern, isOne }) =>
    [...text.matchAll(pattern)].flatMap(({ 1: value = '', indices }) => {
      const place = indices?.[1]
      return place !== undefined && isOne(value)
        ? [{ start: place[0], end: place[1], mark: '[document]' }]
        : []
    }),
  )
