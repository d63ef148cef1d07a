import { z } from 'zod'

import { hashOf } from '../../lib/hash'
import { failure, success, type Result } from '../../lib/result'
import type { DocumentKind } from '../document-kind'
import type { Failure, InvalidInput, InvalidReason } from '../failure'
import { formerUser } from '../team/former-user'
import { redact } from '../orders/redaction'

// A list of orders that a person saved under a name, for themselves or for everybody, as the parameters of its address. Views are changed one by one
// and never as a whole list, so that what two tabs do at once is both done.

const savedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The address's parameters, as they stand behind its question mark. */
  query: z.string(),
  /** Where it stands among its person's views, in the order in which they were saved. */
  place: z.number().int(),
  /** The login of whoever shared it; absent of a view of one person. */
  sharedBy: z.string().optional(),
})

export type SavedView = z.infer<typeof savedViewSchema>

export type SavedViews = readonly SavedView[]

const viewPrefix = 'view-'

const storedSchema = z.record(z.unknown())

/** Under which those are kept that everybody has: no login is like it. */
export const everybody = 'everybody'

/** Where a person's views are kept, by their login: a text for each view. Whose they are stands in no stored text. */
export const savedViewDocuments: DocumentKind<SavedViews> = {
  entity: { name: 'orderops_saved_views' },
  label: 'saved-views',
  idOf: (login) => hashOf([login]),
  // Without any view it is what a person has who deleted all.
  mark: 'workspace',
  parse: (document) =>
    Object.entries(storedSchema.parse(document))
      // A view that was deleted by an older version left an empty text behind.
      .filter(([field, text]) => field.startsWith(viewPrefix) && text)
      .map(([, text]) => savedViewSchema.parse(JSON.parse(z.string().parse(text)))),
  fieldsOf: (views) =>
    Object.fromEntries(views.map((view) => [`${viewPrefix}${view.id}`, JSON.stringify(view)])),
  isForGood: false,
}

/** What a person asks to keep. */
export type ViewWanted = { readonly name: string; readonly query: string }

const mostViews = 20
const longestName = 60
// Twenty of them are a document of 80 kB; the longest address that the page itself makes has a quarter of it.
const longestQuery = 4_000

/** In the order in which they were saved. */
export const asSaved = (views: SavedViews): SavedViews =>
  [...views].sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1))

/** The views after some of them were written. */
export const withViews = (views: SavedViews, written: SavedViews): SavedViews => {
  const byId = new Map([...views, ...written].map((view) => [view.id, view]))
  return asSaved([...byId.values()])
}

/**
 * What is to be written to keep these too: all of them or none. One that is kept already, under the same name, is not
 * kept twice, so that asking again is safe.
 */
export const viewsToAdd = (
  kept: SavedViews,
  wanted: readonly ViewWanted[],
): Result<SavedViews, Failure> => {
  const added: SavedView[] = []
  for (const [index, each] of wanted.entries()) {
    const name = cleanName(each.name, `views.${index}.name`)
    if (!name.ok) return name
    const query = cleanQuery(each.query)
    if (query.length > longestQuery) return invalid(`views.${index}.query`, 'too-long')
    const all = [...kept, ...added]
    const namesake = findNamesake(all, name.value)
    if (namesake?.query === query) continue
    if (namesake !== undefined) return invalid(`views.${index}.name`, 'taken')
    if (all.length >= mostViews) return invalid('views', 'too-many')
    const id = freeId(all, { name: name.value, query })
    const place = Math.max(0, ...all.map((view) => view.place)) + 1
    added.push({ id, name: name.value, query, place })
  }
  return success(added)
}

/** The view under another name, which no other has; itself where that is its name. */
export const renamedView = (
  views: SavedViews,
  { id, name }: { readonly id: string; readonly name: string },
): Result<SavedView, Failure> => {
  const view = views.find((each) => each.id === id)
  if (view === undefined) return failure({ kind: 'not-found' })
  const next = cleanName(name, 'name')
  if (!next.ok) return next
  const others = views.filter((each) => each.id !== id)
  if (findNamesake(others, next.value) !== undefined) return invalid('name', 'taken')
  return success(next.value === view.name ? view : { ...view, name: next.value })
}

const sharedPrefix = 'shared-'

export const isSharedId = (id: string): boolean => id.startsWith(sharedPrefix)

/** What is to be written to share a view: nothing of it but who shared it is new. */
export const viewToShare = (
  shared: SavedViews,
  wanted: ViewWanted,
  sharedBy: string,
): Result<SavedViews, Failure> => {
  const added = viewsToAdd(shared, [wanted])
  if (!added.ok) return added.error.kind === 'invalid-input' ? inShared(added.error) : added
  return success(added.value.map((view) => ({ ...view, id: sharedPrefix + view.id, sharedBy })))
}

const inShared = ({ reason }: InvalidInput): Result<never, Failure> =>
  invalid(reason === 'too-many' ? 'shared' : 'name', reason)

/** The shared views, named by nobody who left. */
export const sharedWithoutPerson = (shared: SavedViews, login: string): SavedViews =>
  shared.map((view) => {
    const parameters = new URLSearchParams(view.query)
    if (parameters.get('assignee') === login) parameters.set('assignee', formerUser)
    return {
      ...view,
      query: parameters.toString(),
      ...(view.sharedBy === login && { sharedBy: formerUser }),
    }
  })

const findNamesake = (views: SavedViews, name: string): SavedView | undefined =>
  views.find((view) => view.name.toLowerCase() === name.toLowerCase())

/** The same for whoever saves the same, in another tab or once more; free where a renamed view has it. */
const freeId = (views: SavedViews, { name, query }: ViewWanted): string => {
  const taken = new Set(views.map(({ id }) => id))
  for (let copy = 0; ; copy += 1) {
    const id = hashOf([name.toLowerCase(), query, copy])
    if (!taken.has(id)) return id
  }
}

const nameSchema = z.string().trim().min(1).max(longestName)

/** Buyers' data is taken out of it, as out of every text that a person writes. */
const cleanName = (name: string, field: string): Result<string, Failure> => {
  const parsed = nameSchema.safeParse(name)
  if (!parsed.success) return invalid(field, name.trim() === '' ? 'missing' : 'too-long')
  return success(redact(parsed.data).slice(0, longestName))
}

// A colleague's address and the id of a cause, which keeps no buyer's data itself.
const keptAsTheyAre: readonly string[] = ['assignee', 'issue']

/** Which parameters there are is the page's to know: it leaves out what it does not. */
const cleanQuery = (query: string): string => {
  const cleaned = new URLSearchParams()
  for (const [name, value] of new URLSearchParams(query)) {
    cleaned.append(redact(name), keptAsTheyAre.includes(name) ? value : redact(value))
  }
  return cleaned.toString()
}

const invalid = (field: string, reason: InvalidReason): Result<never, Failure> =>
  failure({ kind: 'invalid-input', field, reason })
