import { isCpf } from '../../__generated__/check-digits'
import { looksLikeDate } from './dates'
import { isStatus } from './log-status'
import { fold } from './table'

// What the cells of a copied log can be, by what they look like.

const chrome: ReadonlySet<string> = new Set([
  'actions',
  'reprocess',
  'remove log',
  'expand all',
  'export to excel',
  'ignore divergence and reprocess',
  'acoes',
  'reprocessar',
  'remover log',
  'expandir todos',
  'exportar para excel',
  'ignorar divergencia e reprocessar',
  'acciones',
  'reprocesar',
  'eliminar log',
  'exportar a excel',
  'ignorar divergencia y reprocesar',
  'id affiliate status processing date',
  'id afiliado status data de processamento',
  'id afiliado estado fecha de procesamiento',
])

export type Label = 'id' | 'affiliate' | 'status' | 'date'

const labels: Readonly<Record<string, Label>> = {
  id: 'id',
  order: 'id',
  'order id': 'id',
  pedido: 'id',
  'id do pedido': 'id',
  'id del pedido': 'id',
  affiliate: 'affiliate',
  afiliado: 'affiliate',
  status: 'status',
  estado: 'status',
  date: 'date',
  'processing date': 'date',
  data: 'date',
  'data de processamento': 'date',
  fecha: 'date',
  'fecha de procesamiento': 'date',
}

export interface Line {
  readonly number: number
  readonly text: string
  readonly parts: readonly string[]
}

export const toLines = (text: string): readonly Line[] =>
  text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({
      number: index + 1,
      text: line.trim(),
      parts: line
        .trim()
        .split(/\t+| {2,}|\s\|\s/)
        .map((part) => part.trim())
        .filter(Boolean),
    }))

/** A button of the page, its line of headers, or nothing. */
export const isChrome = ({ text }: Line): boolean => text === '' || chrome.has(fold(text))

export const labelled = (
  text: string,
): { readonly label: Label; readonly value: string } | undefined => {
  const [, name = '', value = ''] = /^([^:]{2,30}):\s*(.+)$/.exec(text) ?? []
  const label = labels[fold(name)]
  return label && { label, value }
}

/** Whether a line ends by saying what the next one is, and that is no order. */
export const announcesOther = (text: string): boolean =>
  /[:=]$/.test(text) && labels[fold(text.slice(0, -1))] !== 'id'

export const isAffiliate = (text: string): boolean => /^[A-Z0-9]{3}$/.test(text)

/** Ids of marketplaces have digits and no words; some have dashes, dots or one inner space. */
export const isId = (text: string): boolean =>
  /^(?=.*\d{4})(?=\S*\d)[A-Za-z0-9][\w.#-]*(?: (?=\S*\d)[\w-]+)?$/.test(text) && text.length <= 60

const documents = [
  /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
  /^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}$/,
  /^\d{1,2}\.\d{3}\.\d{3}(?:-[\dkK])?$/,
  /^\d{2}-\d{8}-\d$/,
  /^\d{5}-\d{3}$/,
]

const phones = /^(?:\+?55 ?)?\(?[1-9]\d\)?[ -]?9\d{4}-?\d{4}$|^\+?\d{2,3}[ -]\d{4,5}-\d{4}$/

/** Whether a cell looks like a buyer's document, postal code or phone rather than an order's id. */
export const isPersons = (text: string): boolean =>
  isCpf(text) || phones.test(text) || documents.some((form) => form.test(text))

/** The cells of a row that may be its order's id: those before the status, no dates, and no person's if there are others. */
export function idsOf(parts: readonly string[]): readonly string[] {
  const status = parts.findIndex(isStatus)
  const mayBe = (cells: readonly string[]) =>
    cells.filter((part) => isId(part) && !looksLikeDate(part))
  const before = mayBe(parts.slice(0, Math.max(status, 0)))
  const all = before.length > 0 ? before : mayBe(parts)
  const orders = all.filter((part) => !isPersons(part))
  return [...new Set(orders.length > 0 ? orders : all)]
}

/** Whether a row is one of the log: an id beside a status. What looks like a person's needs more to be an id. */
export const isOrdersRow = (parts: readonly string[]): boolean => {
  const ids = idsOf(parts)
  const isPlaced = () => parts.some((part) => isAffiliate(part) || looksLikeDate(part))
  return parts.some(isStatus) && ids.length > 0 && (!ids.every(isPersons) || isPlaced())
}
