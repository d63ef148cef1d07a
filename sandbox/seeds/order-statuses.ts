import type { Weighted } from './random'

export type Statuses = readonly [Weighted<string | null>, ...Weighted<string | null>[]]

// The seller flow: an order from a marketplace lives in it.
// https://help.vtex.com/en/tutorial/order-flow-and-status--tutorials_196
const underWay: Statuses = [
  [2, 'order-accepted'],
  [2, 'on-order-completed-ffm'],
  [5, 'waiting-ffmt-authorization'],
  [4, 'waiting-for-manual-authorization'],
  [2, 'authorize-fulfillment'],
  [6, 'window-to-cancel'],
  [30, 'ready-for-handling'],
  [28, 'handling'],
  [2, 'invoice'],
  [6, 'invoiced'],
  [1, 'request-cancel'],
  [1, 'cancel'],
  [2, 'canceled'],
  [1, null],
]

const settled: Statuses = [
  [3, 'ready-for-handling'],
  [6, 'handling'],
  [83, 'invoiced'],
  [8, 'canceled'],
]

export const statusesAt = (ageDays: number): Statuses => (ageDays < 4 ? underWay : settled)

export const isAuthorized = (status: string | null): boolean =>
  ['window-to-cancel', 'ready-for-handling', 'handling', 'invoice', 'invoiced'].includes(
    status ?? '',
  )
