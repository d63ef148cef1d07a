import { looksLikeDate } from './dates'
import { plainLetters } from './plain-letters'

// What stands in a column of ids or of codes without being one: totals, counts, and when and by what the list was made.

const counted =
  '(?:pedidos?|registros?|linhas?|vendas?|itens|item|ordens|ordenes|orders?|records?|rows?|lines?|lineas|filas|ventas|' +
  'items?|sales|results?|resultados?|entregas?|transportadoras?|transportistas?|carriers?|contatos?|contactos?)'

const titles =
  '(?:soma|suma|sum|gerad[oa]|emitid[oa]|exportad[oa]|impress[oa]|generad[oa]|generated|exported|page|pagina|filtros?|' +
  'filters?|periodo|period|data|date|fecha|qtde?|quantidade|cantidad|quantity|count|contagem|relatorio|reporte|' +
  `report|versao|version|${counted})`

const notes: readonly RegExp[] = [
  /^(?:sub)?tota(?:l|is|les)\b/,
  new RegExp(`^${titles}(?: (?:de|do|da|em|en|of|at) .*|\\s*:.*|)$`),
  /^(?:soma|suma|sum|gerado|generado|generated|page|pagina)\b/,
  /^[a-z]{3,}(?: [a-z]+)*\s*:\s/,
  // What a spreadsheet writes below the rows of each value of a column.
  /\s(?:sub)?total$|\s(?:count|contagem|cuenta)$/,
  new RegExp(`^\\d+ ${counted}\\b`),
  /^v(?:ersao|ersion)?\.? ?\d+(?:\.\d+)+$/,
]

/** Whether a text is no id: one has a digit and is no sentence. */
export const isNote = (text: string): boolean =>
  !/\d/.test(text) ||
  isFormulaError(text) ||
  /\S\s+\S+\s+\S/.test(text) ||
  notes.some((pattern) => pattern.test(plainLetters(text)))

const foots: readonly RegExp[] = [
  /^(?:sub)?tota(?:l|is|les)(?: (?:geral|general|(?:de|do|da|of) [a-z]+))?\s*:?\s*\d*$/,
  ...notes.slice(1, 3),
  new RegExp(`^\\d+ ${counted}$`),
  /^emitido\b/,
]

/** Whether a row of names counts the others, or says when and by what they were listed: at most numbers stand beside it. */
export const isFoot = ([text = '', ...beside]: readonly string[]): boolean =>
  beside.every((each) => /^[\d.,]+$/.test(each)) &&
  (foots.some((pattern) => pattern.test(plainLetters(text))) ||
    (beside.length === 0 && isAmountOrDate(text)))

const amount =
  /^[-−(]?(?:[A-Z]{0,3}\$|€|[A-Z]{3})?\s*[-−]?(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+[.,]\d{1,2})\)?\s*(?:%|€|[A-Z]{3})?$/
const money = /^[-−(]?[A-Z]{0,3}\$\s*[-−]?[\d.,]+\)?$/

/** An amount or a moment, where somebody took the wrong column or a program wrote a total below it. */
export const isAmountOrDate = (text: string): boolean =>
  amount.test(text) ||
  money.test(text) ||
  /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text) ||
  (/[/.\s-]/.test(text) && looksLikeDate(text))

/** What a spreadsheet shows where a formula failed. */
export const isFormulaError = (text: string): boolean =>
  /^#(?:n\/[ad]|div\/0!|(?:ref|value|valor|num|núm|name|nome|nombre|null|nulo)[!?])$/i.test(text)
