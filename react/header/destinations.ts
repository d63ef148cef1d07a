import type { ListView } from '../view/list-view'
import { askAnew } from '../view/list-view'
import { noFilter } from '../view/order-filter'

// Where the header's figures lead: they count all open orders, so each starts without the filter of the list below.

const orders = { by: 'orders' } as const

const byDeadline = { field: 'SHIP_BY', direction: 'ASCENDING' } as const

export const overdue = (view: ListView): ListView =>
  askAnew(view, { ...orders, filter: { ...noFilter, shipBy: { to: 'now' } }, sort: byDeadline })

/** What the orders of a marketplace wait for: a correction of the first helps most of them. */
export const causesOf = (view: ListView, affiliateId: string): ListView =>
  askAnew(view, { by: 'causes', filter: { ...noFilter, marketplaces: [affiliateId] } })

export const ofMarketplace = (view: ListView, affiliateId: string): ListView =>
  askAnew(view, { filter: { ...noFilter, marketplaces: [affiliateId] } })
