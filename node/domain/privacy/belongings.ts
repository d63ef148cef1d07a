import { isMeasured } from './context'
import type { Stretch } from './marks'

// Numbers that are a person's by what they have: the end of a card, an account, a plate, a day of birth, a place on the
// map. None says by its shape what it is; the word before it does.

type Look = {
  readonly pattern: RegExp
  readonly mark: string
  /** What the text has to speak of. */
  readonly beside?: RegExp
}

const card = String.raw`cart(?:[aã]o|[oõ]es)|tarjetas?|cards?|visa|master(?:card)?|amex|elo|hipercard|tdc|tc`
const ends = String.raw`(?:(?:com )?(?:d[ií]gitos? )?final(?:es|izad[oa])?|terminad[oa]s?|terminaci[oó]n|termina[cç][aã]o|termina|termin\.?|ending|ends|[uú]ltimos (?:4|quatro|cuatro)(?: d[ií]gitos)?|last (?:4|four)(?: digits)?)(?: (?:em|en|in|with|com|con))?`

const months = String.raw`(?:jan(?:eiro|\.)?|ene(?:ro|\.)?|jan(?:uary)?|fev(?:ereiro|\.)?|feb(?:rero|ruary|\.)?|mar(?:[cç]o|zo|ch|\.)?|abr(?:il|\.)?|apr(?:il)?|mai(?:o|\.)?|mayo|may|jun(?:ho|io|e|\.)?|jul(?:ho|io|y|\.)?|ago(?:sto|\.)?|aug(?:ust)?|set(?:embro|\.)?|sept?(?:iembre|ember|\.)?|out(?:ubro|\.)?|oct(?:ubre|ober|\.)?|nov(?:embro|iembre|ember|\.)?|dez(?:embro|\.)?|dic(?:iembre|\.)?|dec(?:ember)?)`
const date = String.raw`(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,2}[ -](?:de )?${months}[ -](?:del? )?\d{2,4}|${months} \d{1,2},? \d{4})`
const birth = String.raw`(?:nasc(?:imento|id[oa]|eu)?|nac(?:imiento|id[oa]|i[oó])?|birth ?(?:date|day)?|date of birth|born|dob|anivers[aá]rio|cumplea[nñ]os)`

const looks: readonly Look[] = [
  {
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:${card})(?: (?:de )?(?:cr[eé]dito|d[eé]bito|credit|debit|visa|master(?:card)?|elo|amex|\p{Lu}\p{L}{2,12}))?,? ${ends}[\s:=#"'*.]{1,6})\d{4}(?!\d)`,
      'giu',
    ),
    mark: '[card]',
  },
  { pattern: /(?<![\w*•·])(?:[*xX•·]{2,12}[ -]?){1,4}\d{4}(?![\d-]|\.\d)/g, mark: '[card]' },
  {
    pattern: /(?<!\d)\d{4}[ .-]?\d{2}[*xX•·]{2}[ .-]?[*xX•·]{4}[ .-]?(?:[*xX•·]{4}|\d{4})(?!\d)/g,
    mark: '[card]',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:cbu|cvu|clabe|cci|iban)(?: (?:n[ºo°.]{1,2}|interbancaria|del? \p{L}{3,12}))?[\s:=#"']{1,4})(?:[A-Z]{2}\d{2}[ \dA-Z]{8,30}|\d[\d -]{16,26}\d)(?!\d)/giu,
    mark: '[document]',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:conta(?: corrente| poupan[cç]a| banc[aá]ria)?|c\/c|cc|cuenta(?: (?:corriente|vista|rut|de ahorros?|bancaria))?|ag[eê]ncia|ag\.?|agencia)(?: n[ºo°.]{1,2})?[\s:=#"']{1,4})\d{3,12}(?:-[\dxX])?(?![\w.,])/giu,
    mark: '[document]',
    beside: /banco|bank|reembolso|estorno|devoluci[oó]n|dep[oó]sito|transfer|titular|pix/i,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:alias(?: de (?:la )?cuenta)?|alias (?:cbu|cvu))[\s:="']{1,4})[a-z\d-]{2,20}\.[a-z\d-]{2,20}(?:\.[a-z\d-]{2,20})?(?![\w@])/giu,
    mark: '[document]',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:chave )?pix(?: (?:aleat[oó]ria|inv[aá]lida|do cliente|informada))?[\s:="'(]{1,4})[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/giu,
    mark: '[document]',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Pp]lacas?|PLACA|[Pp]atente|[Mm]atr[ií]cula|[Cc]hapa|[Ll]icense plate|[Pp]late(?: number)?|[Dd]ominio)(?: (?:d[oae]l? )?(?:ve[ií]culo|veh[ií]culo|carro|auto|moto|cami[oó]n|caminh[aã]o|comprador|cliente))?(?: n[ºo°.]{1,2})?[\s:=#"'(]{1,4})(?:[A-Z]{3}[- ]?\d[A-Z\d]\d{2}|[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}|[A-Z]{3}[- ]?\d{3}|[A-Z]{4}[- ]?\d{2}|[A-Z]{3}-?\d{2,3}-?[A-Z\d]{1,2}|[A-Z]{2}-?\d{2}-?\d{2,3}|[A-Z]\d[A-Z]-?\d{3})(?![\w-])/gu,
    mark: '[document]',
  },
  {
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:data |dt\.? |fecha |f\. ?)?(?:de )?${birth}\.?(?: (?:em|el|en|on|do cliente|del cliente|del titular|inv[aá]lid[oa]|de))?[\s:="'(]{1,4})${date}`,
      'giu',
    ),
    mark: '[document]',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:lat(?:itud[e]?)?|l(?:o?ng|on)(?:itud[e]?)?)[\s:="'.]{1,4})-?\d{1,3}[.,]\d{3,17}(?!\d)/giu,
    mark: '[address]',
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:cpf|cnpj|rut|dni|rg|documento|rfc|c[eé]dula)(?: d[eo]l? \p{L}{4,12})? (?:termina(?:d[oa])?|(?:com )?final|ending|que termina)(?: (?:em|en|in|con|com))? )[\d.]{2,7}(?:-[\dkK]{1,2})?(?!\d)/giu,
    mark: '[document]',
  },
]

const mayBe =
  /\b(?:cart|tarj|card|visa|master|amex|elo|c[bv]u|clabe|cci|iban|conta\b|cuenta|c\/c|ag\b|ag[eê]nc|alias|pix|plac|paten|matr|chapa|plate|domin|dt|nasc|nac|birth|born|dob|aniver|cumple|lat|lng|lon|cpf|rut|dni|rg|doc|tdc)|[*x•·]{2}/i

/** Numbers of cards, accounts and plates, days of birth and places on the map, behind the word for one. */
export const belongings = (text: string): readonly Stretch[] =>
  mayBe.test(text)
    ? looks.flatMap(({ pattern, mark, beside }) =>
        beside?.test(text) === false
          ? []
          : [...text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
              isMeasured(text, index + found.length)
                ? []
                : [{ start: index, end: index + found.length, mark }],
            ),
      )
    : []
