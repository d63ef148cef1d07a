import { decodeQuery, encodeQuery } from '../ui'
import type { ListView } from '../view/list-view'
import { askAnew, parseListView, toQuery } from '../view/list-view'

// Lists that a person saved under a name, as their address says them. Kept in their own browser: what one works through
// every morning is of no use to a colleague.

export interface SavedView {
  readonly name: string
  readonly view: ListView
}

export const MOST_VIEWS = 20
export const LONGEST_NAME = 60

const keyOf = (account: string) => `order-integrations.views.${account}`

/** From its first page on: the ones after it hold other orders by tomorrow. */
const firstPage = (view: ListView) => askAnew(view, {})

/** True of two that show the same orders in the same order. */
export const isSameList = (one: ListView, other: ListView) =>
  JSON.stringify(toQuery(firstPage(one))) === JSON.stringify(toQuery(firstPage(other)))

export const hasName = (views: readonly SavedView[], name: string) =>
  views.some((each) => each.name.toLowerCase() === name.toLowerCase())

/** Unchanged where the name is taken or no more are kept: a tab beside this one may have saved it. */
export const added = (
  views: readonly SavedView[],
  { name, view }: SavedView,
): readonly SavedView[] =>
  views.length >= MOST_VIEWS || hasName(views, name)
    ? views
    : [...views, { name, view: firstPage(view) }]

export const renamed = (
  views: readonly SavedView[],
  name: string,
  next: string,
): readonly SavedView[] =>
  views.map((each) => (each.name === name ? { ...each, name: next } : each))

export const without = (views: readonly SavedView[], name: string): readonly SavedView[] =>
  views.filter((each) => each.name !== name)

/** Undefined in a browser that keeps nothing. */
export function readViews(account: string): readonly SavedView[] | undefined {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(keyOf(account)) ?? '[]')
    if (!Array.isArray(stored)) return []
    return stored.map(parseView).filter(isView).slice(0, MOST_VIEWS)
  } catch {
    return undefined
  }
}

/** False in a browser that keeps nothing. */
export function writeViews(account: string, views: readonly SavedView[]): boolean {
  const stored = views.map(({ name, view }) => ({ name, query: encodeQuery(toQuery(view)) }))
  try {
    window.localStorage.setItem(keyOf(account), JSON.stringify(stored))
    return true
  } catch {
    // Private windows and full storages refuse.
    return false
  }
}

const isView = (view: SavedView | undefined): view is SavedView => view !== undefined

function parseView(stored: unknown): SavedView | undefined {
  const { name, query } = fieldsOf(stored)
  if (typeof name !== 'string' || name.trim() === '') return undefined
  const texts = Object.entries(fieldsOf(query)).filter(isText)
  const view = parseListView(decodeQuery(Object.fromEntries(texts)))
  return { name: name.slice(0, LONGEST_NAME), view }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
