import type { ListView } from '../view/list-view'
import { askAnew, parseListView, toQuery } from '../view/list-view'

// Lists that a person saved under a name, as their address says them. The service keeps them for their person, wherever
// they sit, or for everybody once they are shared.

export interface NamedView {
  readonly name: string
  readonly view: ListView
}

export interface SavedView extends NamedView {
  readonly id: string
  /** The login of whoever shared it; null of a view of the person alone. */
  readonly sharedBy?: string | null
  readonly mayChange: boolean
}

export const MOST_VIEWS = 20
export const LONGEST_NAME = 60

/** What the service keeps of one. */
interface Kept {
  readonly name: string
  readonly query: string
}

/** From its first page on: the ones after it hold other orders by tomorrow. */
const firstPage = (view: ListView) => askAnew(view, {})

export function toKept({ name, view }: NamedView): Kept {
  const parameters = new URLSearchParams()
  for (const [parameter, value] of Object.entries(toQuery(firstPage(view)))) {
    if (value !== undefined) parameters.set(parameter, value)
  }
  return { name, query: parameters.toString() }
}

/** What this version does not know of the query is left out. */
export function fromKept<Each extends Kept>({ query, ...kept }: Each) {
  const parameters: Record<string, string> = {}
  new URLSearchParams(query).forEach((value, parameter) => {
    parameters[parameter] = value
  })
  return { ...kept, view: firstPage(parseListView(parameters)) }
}

/** True of two that show the same orders in the same order. */
export const isSameList = (one: ListView, other: ListView) =>
  JSON.stringify(toQuery(firstPage(one))) === JSON.stringify(toQuery(firstPage(other)))

export const hasName = (views: readonly NamedView[], name: string) =>
  views.some((each) => each.name.toLowerCase() === name.toLowerCase())
