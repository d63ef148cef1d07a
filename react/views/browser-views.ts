import { decodeQuery, encodeQuery } from '../ui'
import { parseListView, toQuery } from '../view/list-view'
import type { NamedView, SavedView } from './saved-views'
import { findNamesake, isSameList, LONGEST_NAME, MOST_VIEWS } from './saved-views'

// Where an older version kept saved views: in the browser, under the account. They are moved to the service, and leave
// the browser only once it has them.

const keyOf = (account: string) => `order-integrations.views.${account}`

/** Without those of a form that nobody knows; undefined in a browser that keeps nothing. */
export function readBrowserViews(account: string): readonly NamedView[] | undefined {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(keyOf(account)) ?? '[]')
    return Array.isArray(stored) ? stored.map(parseView).filter(isView) : []
  } catch {
    return undefined
  }
}

/** Takes these out of the browser. What another tab keeps there meanwhile stays. */
export function forgetBrowserViews(account: string, views: readonly NamedView[]): void {
  const others = (readBrowserViews(account) ?? []).filter(
    ({ name, view }) => !views.some((each) => each.name === name && isSameList(each.view, view)),
  )
  const stored = others.map(({ name, view }) => ({ name, query: encodeQuery(toQuery(view)) }))
  try {
    if (stored.length === 0) window.localStorage.removeItem(keyOf(account))
    else window.localStorage.setItem(keyOf(account), JSON.stringify(stored))
  } catch {
    // Those that are moved once more are kept once.
  }
}

interface Moving {
  /** Of the browser's, those that the service has once `toAdd` is added. */
  readonly moved: readonly NamedView[]
  readonly toAdd: readonly NamedView[]
}

/** Which of the browser's views have room, and under which names; none takes the place of one that is saved. */
export function planMove(kept: readonly NamedView[], saved: readonly SavedView[]): Moving {
  const moved: NamedView[] = []
  const toAdd: NamedView[] = []
  for (const each of kept) {
    const all: readonly NamedView[] = [...saved, ...toAdd]
    const named = underFreeName(each, all)
    if (named && all.length >= MOST_VIEWS) continue
    moved.push(each)
    if (named) toAdd.push(named)
  }
  return { moved, toAdd }
}

/** Undefined where the same list is saved under the name already. */
function underFreeName({ name, view }: NamedView, saved: readonly NamedView[]) {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${String(number)}`
    const free = name.slice(0, LONGEST_NAME - suffix.length) + suffix
    const namesake = findNamesake(saved, free)
    if (!namesake) return { name: free, view }
    if (isSameList(namesake.view, view)) return undefined
  }
}

const isView = (view: NamedView | undefined): view is NamedView => view !== undefined

function parseView(stored: unknown): NamedView | undefined {
  const { name, query } = fieldsOf(stored)
  if (typeof name !== 'string' || name.trim() === '') return undefined
  const texts = Object.entries(fieldsOf(query)).filter(isText)
  const view = parseListView(decodeQuery(Object.fromEntries(texts)))
  return { name: name.trim().slice(0, LONGEST_NAME), view }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
