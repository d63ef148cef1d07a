import { header, json, type Answer, type UpstreamRequest } from '../../core/http'
import { fail, succeed, type Result } from '../../core/result'
import type { Settings, SettingsHolder } from '../../core/settings'
import type { EntityKey } from './document'
import { badRequest } from './failures'
import { project } from './projection'
import type { SearchIndex } from './search-index'
import { anyOrder, type Page, type SearchStore } from './search-store'
import { selectionOf, type SelectionFailure } from './selection-of'
import type { SchemaStore } from './schema-store'

const MAX_PAGE = 100
const MAX_REACHABLE = 10_000

export interface SearchParts {
  readonly search: SearchStore
  readonly index: SearchIndex
  readonly schemas: SchemaStore
  readonly settings: SettingsHolder
}

/**
 * https://developers.vtex.com/docs/api-reference/master-data-api-v2#get-/api/dataentities/-dataEntityName-/search
 * https://developers.vtex.com/docs/guides/extracting-data-from-master-data-with-search-and-scroll
 */
export class SearchRoute {
  private requests = 0

  constructor(private readonly parts: SearchParts) {}

  async answer(entity: EntityKey, request: UpstreamRequest): Promise<Answer> {
    const { search, index, schemas } = this.parts
    const settings = this.parts.settings.current()
    const selected = selectionOf(entity, request.query, { schemas, settings })
    if (!selected.ok) return toAnswer(selected.error)
    const page = pageOf(header(request.headers, 'rest-range'), settings)
    if (!page.ok) return page.error
    await index.catchUp()
    const { selection, schema } = selected.value
    const total = await search.count(selection)
    if (total > settings.unfilteredSearchUpTo && !hasFilter(request.query)) return timedOut
    this.requests += 1
    const unsorted = settings.unsortedPages === 'by-id' ? 'id' : anyOrder(this.requests)
    const found = await search.page(selection, page.value, unsorted)
    const fields = request.query.get('_fields')
    const documents = found.map(({ id, body }) =>
      project({ ...entity, id }, body, { fields, schema }),
    )
    const shown = Math.min(total, settings.greatestTotal)
    const range = `${page.value.offset}-${page.value.offset + found.length}/${shown}`
    const separator = settings.contentRangeFormat === 'equals' ? '=' : ' '
    return json(200, documents, { 'REST-Content-Range': `resources${separator}${range}` })
  }
}

const hasFilter = (query: URLSearchParams): boolean =>
  Boolean(query.get('_where')?.trim()) ||
  [...query.keys()].some((name) => !name.startsWith('_') && name !== 'an')

export const timedOut = json(408, { Message: 'Request Timeout' })

const toAnswer = (failure: SelectionFailure): Answer =>
  failure.kind === 'refused'
    ? failure.answer
    : json(503, { Message: 'Wildcard queries temporarily blocked' })

function pageOf(range: string | undefined, settings: Settings): Result<Page, Answer> {
  if (range === undefined) return succeed({ offset: 0, limit: settings.defaultPageSize })
  const match = /^resources=(\d+)-(\d+)$/.exec(range.trim())
  if (!match) return fail(badRequest('REST-Range is not of the form resources={x}-{y}'))
  const [offset, end] = [Number(match[1]), Number(match[2])]
  const limit = end - offset
  if (limit < 0 || limit > MAX_PAGE) {
    return fail(badRequest(`REST-Range asks for more than ${MAX_PAGE} documents`))
  }
  if (end > MAX_REACHABLE) {
    return fail(badRequest(`REST-Range goes beyond ${MAX_REACHABLE} documents; use scroll`))
  }
  return succeed({ offset, limit })
}
