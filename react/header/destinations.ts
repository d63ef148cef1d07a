import type { ErrorType } from '../__generated__/operations'
import type { ListView } from '../view/list-view'
import { askAnew } from '../view/list-view'
import { noFilter } from '../view/order-filter'

// Where the header's figures lead: they count all open orders, so each starts without the filter of the list below.

const orders = { by: 'orders' } as const

export const allOpen = (view: ListView): ListView => askAnew(view, { ...orders, filter: noFilter })

export const dearestFirst = (view: ListView): ListView =>
  askAnew(view, { ...orders, filter: noFilter, sort: { field: 'VALUE', direction: 'DESCENDING' } })

const byDeadline = { field: 'SHIP_BY', direction: 'ASCENDING' } as const

export const nextDue = (view: ListView): ListView =>
  askAnew(view, { ...orders, filter: { ...noFilter, shipBy: { from: 'now' } }, sort: byDeadline })

export const overdue = (view: ListView): ListView =>
  askAnew(view, { ...orders, filter: { ...noFilter, shipBy: { to: 'now' } }, sort: byDeadline })

/** What came in on a day of the store's time zone and is still open. */
export const ofDay = (view: ListView, day: string): ListView =>
  askAnew(view, { ...orders, filter: { ...noFilter, placed: { from: day, to: day } } })

export const ofMarketplace = (view: ListView, affiliateId: string): ListView =>
  askAnew(view, { filter: { ...noFilter, marketplaces: [affiliateId] } })

/** What the orders of a marketplace wait for: a correction of the first helps most of them. */
export const causesOf = (view: ListView, affiliateId: string): ListView =>
  askAnew(view, {
    by: 'causes',
    filter: { ...noFilter, marketplaces: [affiliateId] },
    causeSort: { field: 'ORDERS', direction: 'DESCENDING' },
  })

/** The orders of a marketplace that fail for one cause. */
export const failingOf = (view: ListView, affiliateId: string, type: ErrorType): ListView =>
  askAnew(view, { filter: { ...noFilter, marketplaces: [affiliateId], errorTypes: [type] } })
