import { isFirstName, looksLikeFirstName } from './first-names'
import type { Stretch } from './marks'
import { isStatementWord } from './statement-words'

// "Maria Souza, CPF [document]", "Maria Souza <[e-mail]>", "[document] - Maria Souza": what stands at a mark is its name.

const label = String.raw`(?:[Cc][Pp][Ff]|[Cc][Nn][Pp][Jj]|R[GF]C?|RUT|CURP|DNI|CUI[TL]|NIT|C\.?C\.?|[Cc][eé]dula|[Dd]oc(?:umento)?|[Ee]-?mail|[Cc]orreo|[Tt]el(?:efone|[eé]fono)?|[Cc]el(?:ular)?|[Ff]one|[Pp]hone)`
const word = String.raw`(?!${label}(?!\p{L}))\p{Lu}[\p{L}'’´]{1,29}`
const words = String.raw`${word}(?: (?:d[aeo]s? |del? |la |y |e )?${word}){1,5}`
const mark = String.raw`\[(?:document|phone|e-mail)\]`

const before = new RegExp(
  String.raw`(?<![\p{L}])${words}(?=(?:[ ,;:(<|/'"–-]{1,4}|['"],? {0,2}\$\d{1,2} ?= ?['"]| (?:at|on|em|en|al|no) )(?:${label}[ :.#ºo-]{0,4})?${mark})`,
  'gu',
)
// 'Maria Souza','[address]': a cell before the cell of an address; "because Maria Souza at [address]".
const inCells = new RegExp(
  String.raw`(?<=['"])${words}(?=['"], ?['"]\[(?:address|phone|e-mail|document)\])|(?<=\[)${words}(?=\][^\n]{0,60}\[\[(?:e-mail|document|phone)\])|(?<![\p{L}])${words}(?= (?:at|en|em|na|no|in) \[address\])`,
  'gu',
)
const after = new RegExp(
  String.raw`(?<=${mark}(?:[)'"]? {0,2}[(,;|/–-] {0,2}['"]?| ))${words}`,
  'gu',
)

// "CPF [document] não confere com Maria Souza", "[name] ou Maria Souza".
const mismatch = String.raw`(?:n[aã]o (?:confere|bate|corresponde|coincide) (?:com|a|ao|à)|no (?:coincide|corresponde|concuerda) (?:con|a)|(?:does not|doesn['’]t) (?:match|belong to)|mismatch(?:es)? with|difiere de|difere de|diverge de|differs from|(?:is )?registered to|registrad[oa] (?:a nombre de|para|em nome de)|cadastrad[oa] (?:para|em nome de)|pertenece a|pertence a)(?: (?:el|la|o|a|the)(?: (?:nome|nombre|name|titular|cliente|customer))?(?: de)?)?`
const behindWord = new RegExp(
  String.raw`(?<=${mark} ${mismatch} ['"]?|\[name\] (?:ou|or|o|u|e|y|and|&) )${words}`,
  'gu',
)

// "[name] ou Waldomiro", "[phone] (Josimar)", "Tobi [phone]": a single word.
const other = new RegExp(
  String.raw`(?<=\[name\](?:,| \/)? (?:ou|or|o|u|e|y|and|&|\/) (?:[ao] |la |el )?)${word}`,
  'gu',
)
// "Buyer: [name], Seán": the family stands first.
const given = new RegExp(
  String.raw`(?<=(?:[Bb]uyer|[Cc]ustomer|[Cc]lient[ea]?|[Cc]omprador[a]?|[Rr]ecipient|[Dd]estinat[aá]ri[oa]): \[name\], )${word}(?=[.;\n]|$)`,
  'gu',
)
const single = new RegExp(
  String.raw`(?<=\[(?:phone|document|e-mail|address)\][)'"]? {0,2}[(,;|/–-] {0,2}['"]?)${word}|(?<![\p{L}])${word}(?=(?:,? | \(|: |, (?:cel|tel|fone)\.? | (?:no|al|em|en) )\[(?:phone|e-mail|document)\])`,
  'gu',
)

// "[name] 099123456", "[name] en Álvaro Obregón 101": how and where a person who was named is reached.
const phoneAfter =
  /(?<=\[name\][,:;/-]? {1,2}(?:\p{L}{2,8}[.:]{0,2} ?)?)(?!\d{4}-\d\d-)\+?\d[\d ()-]{6,16}\d(?![\w.,-]*\d)/gu
const documentAfter =
  /(?<=\[name\][,:;/-]? {1,2}[([]?)(?:\d{1,3}(?:\.\d{3}){2,3}(?:-[\dkK])?|\d{6,8}-[\dkK]|\d{10,11})(?![\w.,-]*\d)/gu
const streetAfter =
  /(?<=\[name\][.,)]? (?:en |em |at |no |na |- |\(|vive en |mora na )?)\p{Lu}[\p{L}.'’]{1,20}(?: (?:\p{Lu}[\p{L}.'’]{1,20}|de|del|la|las|los|da|do|das|dos)){0,5} \d{1,5}[A-Z]?(?![\w.,-]*\d)/gu

const numberInRow =
  /(?<=\[(?:e-mail|document|phone|name)\]['"]?, ?['"]?)\d{10,13}(?=['"]?(?:[,)]|$))/g

const placed = (text: string, pattern: RegExp, mark: string): readonly Stretch[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    mark,
  }))

/** What stands right behind a name that was taken out already. */
export const besideNames = (text: string): readonly Stretch[] => [
  ...(text.includes('[name]')
    ? [
        ...placed(text, documentAfter, '[document]'),
        ...placed(text, phoneAfter, '[phone]'),
        ...placed(text, streetAfter, '[address]'),
      ]
    : []),
  ...(/\]['"]?,/.test(text) ? placed(text, numberInRow, '[phone]') : []),
]

const particles: ReadonlySet<string> = new Set([
  'de',
  'da',
  'do',
  'das',
  'dos',
  'del',
  'la',
  'y',
  'e',
])
const labelWord =
  /^(?:inscri\p{L}+|estadual|municipal|cpf|cnpj|r[gf]c?|rut|curp|dni|cui[tl]|nit|cc|tel|cel|fone)$/iu

/** "El RUT [document]" names nobody. */
const isName = (found: string): boolean =>
  found
    .split(' ')
    .every((word) => particles.has(word) || !(isStatementWord(word) || labelWord.test(word)))

const person =
  /(?<!\p{L})(?:com|con|with|para|for|a|de|contacto(?: \p{L}+)?|contato(?: \p{L}+)?|client[ea]|comprador[a]?|buyer) $/iu

/** A single word is a name where it is a first name, or where somebody is spoken of. */
const isSingle = (text: string, at: number, found: string): boolean =>
  isFirstName(found) ||
  looksLikeFirstName(found) ||
  person.test(text.slice(Math.max(0, at - 32), at))

const marks = ['[document]', '[name]', '[phone]', '[e-mail]', '[address]']

/** The names beside what was taken out already. */
export const namesBesideMarks = (text: string): readonly Stretch[] =>
  marks.some((each) => text.includes(each))
    ? [before, after, inCells, behindWord, other, given, single].flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
          isName(found) && (pattern !== single || isSingle(text, index, found))
            ? [{ start: index, end: index + found.length, mark: '[name]' }]
            : [],
        ),
      )
    : []
