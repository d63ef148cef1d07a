import type { Stretch } from './marks'
import { isStatementWord } from './statement-words'

// "Maria Souza, CPF [document]", "Maria Souza <[e-mail]>", "[document] - Maria Souza": what stands at a mark is its name.

const words = String.raw`\p{Lu}[\p{L}'’]{1,29}(?: (?:d[aeo]s? |del? |la |y |e )?\p{Lu}[\p{L}'’]{1,29}){1,5}`
const label = String.raw`(?:[Cc][Pp][Ff]|[Cc][Nn][Pp][Jj]|R[GF]C?|RUT|CURP|DNI|CUI[TL]|NIT|C\.?C\.?|[Cc][eé]dula|[Dd]oc(?:umento)?|[Ee]-?mail|[Cc]orreo|[Tt]el(?:efone|[eé]fono)?|[Cc]el(?:ular)?|[Ff]one|[Pp]hone)`
const mark = String.raw`\[(?:document|phone|e-mail)\]`

const before = new RegExp(
  String.raw`(?<![\p{L}])${words}(?=[ ,;:(<|/'"–-]{1,4}(?:${label}[ :.#ºo-]{0,4})?${mark})`,
  'gu',
)
const after = new RegExp(String.raw`(?<=${mark}[)'"]? {0,2}[(,;|/–-] {0,2}['"]?)${words}`, 'gu')

const isName = (found: string): boolean =>
  found.split(' ').every((word) => word.length < 4 || !isStatementWord(word))

const marks = ['[document]', '[phone]', '[e-mail]']

/** The names beside what was taken out already. */
export const namesBesideMarks = (text: string): readonly Stretch[] =>
  marks.some((each) => text.includes(each))
    ? [before, after].flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
          isName(found) ? [{ start: index, end: index + found.length, mark: '[name]' }] : [],
        ),
      )
    : []
