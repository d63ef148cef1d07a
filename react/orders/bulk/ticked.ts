import type { OrderIntegrationFilter, OrderSelection } from '../../__generated__/operations'
import type { OrderInbox, OrderRow } from '../../api/use-order-inbox'
import { addMoney } from '../../ui/money'
import { planOf } from '../../work/order-jobs'
import type { OrderValue } from '../../work/order-value'
import type { Plan } from '../../work/run-in-parts'

/** Orders that a person chose to work on: rows ticked one by one, on any page, or all that match the filter. */
export type Ticked =
  | { readonly kind: 'rows'; readonly rows: readonly OrderRow[] }
  | {
      readonly kind: 'all'
      readonly filter: OrderIntegrationFilter
      /** As the person saw it when choosing; orders that came later are not worked on. */
      readonly asOf: string | null
      readonly matching: OrderInbox['matching']
    }

export const nothingTicked: Ticked = { kind: 'rows', rows: [] }

export const isTicked = (ticked: Ticked, id: string) =>
  ticked.kind === 'all' || ticked.rows.some((row) => row.id === id)

/** Ticks a row or takes its tick away. Of all that match, the others on the page stay ticked. */
export function toggled(ticked: Ticked, row: OrderRow, page: readonly OrderRow[]): Ticked {
  const rows = ticked.kind === 'all' ? page : ticked.rows
  const others = rows.filter(({ id }) => id !== row.id)
  return { kind: 'rows', rows: others.length < rows.length ? others : [...rows, row] }
}

/** Ticks a whole page, or takes the ticks of a page away that has them all. */
export function pageToggled(ticked: Ticked, page: readonly OrderRow[]): Ticked {
  if (ticked.kind === 'all') return nothingTicked
  const others = ticked.rows.filter(({ id }) => !page.some((row) => row.id === id))
  const isWhole = page.every(({ id }) => isTicked(ticked, id))
  return { kind: 'rows', rows: isWhole ? others : [...others, ...page] }
}

/** What is left ticked once the work on some is done. */
export function without(ticked: Ticked, done: readonly { readonly id: string }[]): Ticked {
  if (ticked.kind === 'all') return ticked
  const ids = new Set(done.map(({ id }) => id))
  return { kind: 'rows', rows: ticked.rows.filter(({ id }) => !ids.has(id)) }
}

/** What orders are worth together. */
export const sumsOf = (rows: readonly Pick<OrderRow, 'value'>[]) =>
  addMoney(rows.map(({ value }) => value))

/** How many orders are chosen and what they are worth. */
export function valueOfTicked(ticked: Ticked): OrderValue {
  if (ticked.kind === 'all') {
    const { total, valueAtRisk, ordersWithoutValue } = ticked.matching
    return { orderCount: total, value: valueAtRisk, ordersWithoutValue }
  }
  return {
    orderCount: ticked.rows.length,
    value: sumsOf(ticked.rows),
    ordersWithoutValue: ticked.rows.filter(({ value }) => !value).length,
  }
}

/** The work on rows goes by their ids; all that match are named by their filter, in one request that goes on. */
export const planOfTicked = (ticked: Ticked): Plan<OrderSelection> =>
  ticked.kind === 'all'
    ? {
        kind: 'planned',
        total: ticked.matching.total,
        requests: [selectionOf(ticked)],
      }
    : planOf(ticked.rows.map(({ id }) => id))

/** What a plan is made of: at once, for its orders are fixed together. */
export const selectionOf = (ticked: Ticked): OrderSelection =>
  ticked.kind === 'all'
    ? { filter: ticked.filter, asOf: ticked.asOf }
    : { ids: ticked.rows.map(({ id }) => id) }

/** The next moment by which one of them must leave. */
export const firstDeadline = (rows: readonly OrderRow[], now: number) =>
  rows
    .flatMap(({ shipBy }) => shipBy ?? [])
    .filter(({ at }) => Date.parse(at) >= now)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))[0]

/** Orders that a person closed stand beside open ones where they were asked for by their ids. */
const isClosed = ({ closing }: OrderRow) => closing != null

/** Whether all that is chosen was closed by hand, and can be opened again. */
export const areClosed = (ticked: Ticked): boolean =>
  ticked.kind === 'all'
    ? ticked.filter.openOnly === false
    : ticked.rows.length > 0 && ticked.rows.every(isClosed)

/** Whether one of them may be canceled in VTEX, as far as is known: of all that match, one of those that are shown. */
export const mayOneBeCanceled = (ticked: Ticked, shown: readonly OrderRow[]): boolean =>
  (ticked.kind === 'all' ? shown : ticked.rows).some(({ mayCancel }) => mayCancel != null)
