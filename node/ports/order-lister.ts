import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** A row of VTEX's orders list. The list lags about four minutes behind the orders. */
export type ListedOrder = {
  readonly orderId: string
  /** The marketplace's id, where the row names it. */
  readonly marketplaceOrderId?: string
  /** The workflow state, by its API code; undefined for an order whose flow never started. */
  readonly state: string | undefined
  readonly isInError: boolean
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly authorizedAt?: string
  /** By when it must ship, as estimated when it was placed. */
  readonly shipBy?: string
  /** In the currency's minor unit. */
  readonly value?: { readonly amount: number; readonly currency: string }
}

export type OrderListQuery = {
  readonly affiliateId: string
  /** Both ends are part of the range. ISO 8601 UTC. */
  readonly createdFrom: string
  readonly createdTo: string
  /** From 1, at most `mostPages`. */
  readonly page: number
  /** Only these states; every state but that of incomplete orders when left out. */
  readonly states?: readonly string[]
  /** Only orders whose flow never started. */
  readonly incomplete?: boolean
  /** The newest first, instead of the oldest. */
  readonly newestFirst?: boolean
  /** Of a page; `rowsPerPage` when left out, which is the most. */
  readonly rows?: number
}

export type OrderListPage = {
  readonly orders: readonly ListedOrder[]
  /** How many orders match in all pages, also beyond the last one that can be asked for. */
  readonly total: number
}

/** 30 pages of 100 can be reached: https://developers.vtex.com/docs/api-reference/orders-api, read 2026-11-23. */
export const mostPages = 30
export const rowsPerPage = 100

/** VTEX's orders list, by creation date, oldest first unless asked otherwise. That an order is not listed proves nothing. */
export type OrderLister = {
  readonly list: (query: OrderListQuery) => Promise<Result<OrderListPage, UpstreamFailure>>
}
