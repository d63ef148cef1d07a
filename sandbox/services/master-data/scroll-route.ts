import { randomBytes } from 'node:crypto'
import type { Clock } from '../../core/clock'
import { json, type Answer, type UpstreamRequest } from '../../core/http'
import type { EntityKey } from './document'
import { badRequest } from './failures'
import { project } from './projection'
import { timedOut, type SearchParts } from './search-route'
import type { Selection } from './search-store'
import { selectionOf, type Selected } from './selection-of'

const MAX_SIZE = 1000
const MAX_SCROLLS = 10
const IDLE_LIFE_MS = 20 * 60 * 1000

interface ScrollParts extends SearchParts {
  readonly clock: Clock
}

interface Scroll extends Selected {
  readonly token: string
  readonly fields: string | null
  readonly size: number
  readonly total: number
  readonly offset: number
  readonly usedAt: number
}

/**
 * https://developers.vtex.com/docs/api-reference/master-data-api-v2#get-/api/dataentities/-dataEntityName-/scroll
 * Up to 10 scrolls at once per account, a token idle for 20 minutes expires:
 * https://developers.vtex.com/docs/guides/extracting-data-from-master-data-with-search-and-scroll
 */
export class ScrollRoute {
  private readonly scrolls = new Map<string, Scroll>()

  constructor(private readonly parts: ScrollParts) {}

  async answer(entity: EntityKey, request: UpstreamRequest): Promise<Answer> {
    this.expire()
    const token = request.query.get('_token')
    if (!token) return this.start(entity, request.query)
    const scroll = this.scrolls.get(token)
    if (!scroll || !isSameEntity(scroll.selection.entity, entity)) {
      return badRequest(`Operation not found for this token: '${token}'`)
    }
    return this.next(scroll)
  }

  private async start(entity: EntityKey, query: URLSearchParams): Promise<Answer> {
    const size = Number(query.get('_size') ?? this.parts.settings.current().defaultPageSize)
    if (!Number.isInteger(size) || size < 1 || size > MAX_SIZE) {
      return badRequest(`_size is not between 1 and ${MAX_SIZE}`)
    }
    const settings = this.parts.settings.current()
    const selected = selectionOf(entity, query, { schemas: this.parts.schemas, settings })
    if (!selected.ok) {
      const { error } = selected
      return error.kind === 'refused' ? error.answer : tooMany('Wildcard queries blocked')
    }
    const running = [...this.scrolls.values()].filter(
      (scroll) => scroll.selection.entity.account === entity.account,
    )
    if (running.length >= MAX_SCROLLS) return tooMany(`More than ${MAX_SCROLLS} scrolls at once`)
    await this.parts.index.catchUp()
    const total = await this.parts.search.count(selected.value.selection)
    if (total > settings.scrollUpTo) return timedOut
    const token = randomBytes(24).toString('hex')
    const fields = query.get('_fields')
    return this.next({ ...selected.value, token, fields, size, total, offset: 0, usedAt: 0 })
  }

  private async next(scroll: Scroll): Promise<Answer> {
    const { selection, token, size, offset, fields, schema, total } = scroll
    const usedAt = this.parts.clock.now()
    this.scrolls.set(token, { ...scroll, offset: offset + size, usedAt })
    const found = await this.parts.search.page(selection, { offset, limit: size })
    if (found.length === 0) this.scrolls.delete(token)
    const documents = found.map(({ id, body }) =>
      project({ ...selection.entity, id }, body, { fields, schema }),
    )
    const headers = { 'X-VTEX-MD-TOKEN': token, 'REST-Content-Total': String(total) }
    return json(200, documents, headers)
  }

  private expire(): void {
    const oldest = this.parts.clock.now() - IDLE_LIFE_MS
    for (const [token, { usedAt }] of this.scrolls) {
      if (usedAt < oldest) this.scrolls.delete(token)
    }
  }
}

const tooMany = (message: string): Answer => json(429, { Message: message })

const isSameEntity = (one: Selection['entity'], other: EntityKey): boolean =>
  one.account === other.account && one.entity === other.entity
