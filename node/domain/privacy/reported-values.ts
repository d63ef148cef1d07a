import { isFirstName } from './first-names'
import { meaningOf } from './key-table'
import { markOf, type Stretch } from './marks'
import { canBe } from './open-keys'
import { isStatement } from './statement-words'

// What a sentence says of a person without a key right before it: the value of a field that it names, where somebody
// is, and when they were born.

const key = String.raw`["'\x60]?(?<key>[\w.[\]-]{2,60})["'\x60]?`
const quoted = String.raw`["'\x60](?<value>[^"'\x60\n]{2,80})["'\x60]`
const valueWord = String.raw`(?:rejected[ _]?|invalid[ _]?)?(?:value|valor|got|received|recibido|recebido)`

const named = [
  String.raw`\b(?:field|campo|property|param(?:eter)?|attribute|path)["']?[ :=]{1,3}${key}(?:["', ]{0,4}|[^\n'"=]{0,40}?)\b${valueWord}["']?[ :=]{1,3}(?!\[[a-z-]{4,8}\])\[?(?:${quoted}|(?<bare>[^\s'"\x60,;[\]]{2,80}))`,
  String.raw`\b${valueWord}[ :=]{1,3}${quoted}(?: (?:is|es|e|was))?(?: [\p{L}]{1,12})? (?:for|of|in|para|do|del|no|en)(?: (?:the|o|el))?(?: (?:field|campo|property|attribute))? ${key}`,
].map((source) => new RegExp(source, 'dgiu'))

const valuesOfFields = (text: string): readonly Stretch[] =>
  named.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups = {}, indices }) => {
      const { sure, open } = meaningOf(groups['key'] ?? '')
      const kind = sure ?? (/\./.test(groups['key'] ?? '') ? open : undefined)
      const value = groups['value'] ?? groups['bare'] ?? ''
      const place = indices?.groups?.['value'] ?? indices?.groups?.['bare']
      return kind === undefined ||
        place === undefined ||
        isStatement(value) ||
        value.startsWith('[')
        ? []
        : [{ start: place[0], end: place[1], mark: markOf(kind, value) }]
    }),
  )

// `ShippingLastName 'Ruiz' exceeds 20 characters`.
const beside =
  /(?<![\w.'"-])(?<key>(?:address|endere[cç]o|direcci[oó]n|shipping address) ?(?:line )?\d|[A-Za-z_][\w.]{2,40})["']? ["'“«](?<value>[^"'“”»\n]{2,80})["'”»]/dgu

// `"type":"CPF","value":"…"`, and the other way round.
const typed =
  /["'](?:cpf|cnpj|dni|cuit|cuil|rut|ruc|nit|cc|ce|rfc|curp|c[eé]dula|passport)["'],\s?["']\w{1,20}["']\s?:\s?["'](?<value>[^"'\n]{5,24})["']|["']\w{1,20}["']\s?:\s?["'](?<first>[\d][\d./-]{4,22}[\dkKxX])["'],\s?["']\w{0,16}(?:type|tipo)["']\s?:\s?["'](?:cpf|cnpj|dni|cuit|cuil|rut|ruc|nit|cc|ce|rfc|curp)["']/dgi

const typedDocuments = (text: string): readonly Stretch[] =>
  [...text.matchAll(typed)].flatMap(({ groups: { value, first } = {}, indices }) => {
    const place = indices?.groups?.['value'] ?? indices?.groups?.['first']
    return place === undefined || !/\d{3}/.test(value ?? first ?? '')
      ? []
      : [{ start: place[0], end: place[1], mark: '[document]' }]
  })

const quotedBeside = (text: string): readonly Stretch[] =>
  [...text.matchAll(beside)].flatMap(({ groups: { key = '', value = '' } = {}, indices }) => {
    const { sure } = meaningOf(key)
    const place = indices?.groups?.['value']
    return sure === undefined ||
      sure === 'secret' ||
      place === undefined ||
      !canBe(sure, value) ||
      value.startsWith('[') ||
      !/[\p{Lu}\d@]/u.test(value)
      ? []
      : [{ start: place[0], end: place[1], mark: markOf(sure, value) }]
  })

// `('phone', '1145678901')`: a pair as Python prints it.
const pair = /\(["'](?<key>[\w.-]{2,40})["'], ?["'](?<value>[^"'\n]{2,80})["']\)/dg

const pairs = (text: string): readonly Stretch[] =>
  [...text.matchAll(pair)].flatMap(({ groups: { key = '', value = '' } = {}, indices }) => {
    const { sure, open } = meaningOf(key)
    const kind =
      sure ?? (open === 'name' && isFirstName(value.split(' ')[0] ?? '') ? open : undefined)
    const place = indices?.groups?.['value']
    return kind === undefined || place === undefined || isStatement(value)
      ? []
      : [{ start: place[0], end: place[1], mark: markOf(kind, value) }]
  })

const coordinate = String.raw`-?\d{1,3}\.\d{4,17}`

const whole: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`(?<![\d.])${coordinate}(?:["']?,\s{0,2}["']?|\s)${coordinate}(?![\d.])`,
      'g',
    ),
    '[address]',
  ],
  [
    /(?<=\b(?:buyer|customer|client|browser|source|visitor|user|remote|shopper|comprador|cliente|usuario)[_ -]?(?:ip|addr(?:ess)?)(?:[_ -]?addr(?:ess)?)?["']?\s?[:=]?\s?["']?|\bip_?addr(?:ess)?["']?\s?[:=]\s?["']?|\bx-(?:forwarded-for|real-ip)["']?: ?["']?|\bip d[oe]l? (?:cliente|comprador|usuario)[: ]{1,2})(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{1,4}(?::[\da-f]{0,4}){3,7})/gi,
    '[redacted]',
  ],
  [
    /(?<=\b(?:(?:data (?:de )?|dt\.? ?)nasc(?:imento|\.)?|(?:fecha (?:de )?|f\. ?)nac(?:imiento|\.)?|birth ?date|date of birth|nascid[oa] em|nacid[oa] el|dob)[\s:="']{1,4})\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/gi,
    '[document]',
  ],
]

const landmark =
  /\b(?:(?:ponto|punto) de refer[eê]ncia|landmark|delivery (?:instructions|notes)|instru(?:cciones|[cç][oõ]es) de entrega|referencias?|refer[eê]ncias?|reference|observa[cç](?:[aã]o|[oõ]es)|observaciones|indicaciones|ref\.?)["']?\s?[:=]\s?["']?(?<place>[^"'\n;|{}[\]]{0,80}(?:\bao lado|\bal lado|em frente|enfrente|frente a|\bpr[oó]xim[oa] |\bperto d|atr[aá]s d|junto a|cerca d|next to|\bnear |behind|opposite|across from|esquina|port[aã]o|port[oó]n|\bcuadras?\b|\bquadras? d|pasando|metros d|depois d|despu[eé]s d|subiendo|bajando|en esquina|colegio|igreja|iglesia|escola|escuela|mercad(?:inh)?o |padaria|farm[aá]cia|portaria|porter[ií]a|\bcasa \p{L})[^"'\n;|{}[\]]{0,80})/dgiu

const landmarks = (text: string): readonly Stretch[] =>
  [...text.matchAll(landmark)].flatMap(({ indices }) => {
    const place = indices?.groups?.['place']
    return place === undefined ? [] : [{ start: place[0], end: place[1], mark: '[address]' }]
  })

const mayTell = /value|valor|got|received|recibido|recebido/i
const mayPlace = /ref|landmark|instru|observa|indica/i
const mayLocate = /\d\.\d|\bip/i
const mayBeBorn = /nasc|nac|birth|dob/i

/** What is told of a person in a sentence. */
export const reportedStretches = (text: string): readonly Stretch[] => [
  ...(mayTell.test(text) ? valuesOfFields(text) : []),
  ...(text.includes("('") || text.includes('("') ? pairs(text) : []),
  ...(text.includes('":') || text.includes("':") ? typedDocuments(text) : []),
  ...(/ ["'“«]/.test(text) ? quotedBeside(text) : []),
  ...(mayPlace.test(text) ? landmarks(text) : []),
  ...(mayLocate.test(text) || mayBeBorn.test(text)
    ? whole.flatMap(([pattern, mark]) =>
        [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          mark,
        })),
      )
    : []),
]
