import { accountOf, authorize } from '../../core/authorize'
import type { Clock } from '../../core/clock'
import type { Database } from '../../core/database'
import { json, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import type { Settings, SettingsHolder } from '../../core/settings'
import type { Tokens } from '../../core/tokens'
import type { EntityKey } from './document'
import { DocumentRoutes } from './document-routes'
import { documentsSql, DocumentStore } from './document-store'
import { SchemaRoutes } from './schema-routes'
import { schemasSql, SchemaStore } from './schema-store'
import { ScrollRoute } from './scroll-route'
import { SearchIndex } from './search-index'
import { SearchRoute } from './search-route'
import { SearchStore } from './search-store'
import { DocumentWriter } from './write-document'

export const masterDataSql = documentsSql + schemasSql

interface Parts {
  readonly database: Database
  readonly tokens: Tokens
  readonly settings: SettingsHolder
  readonly clock: Clock
}

export interface MasterData extends Service {
  start(): Promise<void>
  stop(): Promise<void>
}

const CATCH_UP_MS = 500
const ROOT = '/api/dataentities/'

/** Master Data v2. https://developers.vtex.com/docs/api-reference/master-data-api-v2 */
export function createMasterData({ database, tokens, settings, clock }: Parts): MasterData {
  const index = new SearchIndex(database, settings, clock)
  const schemas = new SchemaStore(database)
  const routes = createRoutes({ database, settings, clock, index, schemas })
  let timer: NodeJS.Timeout | undefined
  return {
    name: 'Master Data',
    serves: ({ host, path }) => isMasterDataHost(host) && path.startsWith(ROOT),
    answer: async (request) => {
      const authorized = authorize(tokens, request, accountOf(request))
      if (!authorized.ok) return authorized.error
      if (isLocked(settings.current(), request)) return locked
      const entity = request.segments[2] ?? ''
      return route(routes, { account: authorized.value.account, entity }, request)
    },
    start: async () => {
      await schemas.load()
      await index.recover()
      timer = setInterval(() => void index.catchUp(), CATCH_UP_MS)
      timer.unref()
    },
    stop: async () => {
      clearInterval(timer)
      await index.catchUp()
    },
  }
}

interface Routes {
  readonly documents: DocumentRoutes
  readonly schemas: SchemaRoutes
  readonly search: SearchRoute
  readonly scroll: ScrollRoute
}

interface RouteParts extends Omit<Parts, 'tokens'> {
  readonly index: SearchIndex
  readonly schemas: SchemaStore
}

function createRoutes({ database, settings, clock, index, schemas }: RouteParts): Routes {
  const documents = new DocumentStore(database)
  const writer = new DocumentWriter({ documents, index, settings, clock })
  const found = { search: new SearchStore(database), index, schemas, settings, clock }
  return {
    documents: new DocumentRoutes({ documents, schemas, writer, settings }),
    schemas: new SchemaRoutes(schemas),
    search: new SearchRoute(found),
    scroll: new ScrollRoute(found),
  }
}

function route(
  routes: Routes,
  entity: EntityKey,
  request: UpstreamRequest,
): Answer | Promise<Answer> {
  const [, , , kind, name, ...rest] = request.segments
  if (rest.length > 0) return notServed
  if (kind === 'documents') {
    return name === undefined
      ? routes.documents.answerCollection(entity, request)
      : routes.documents.answerOne({ ...entity, id: name }, request)
  }
  if (kind === 'schemas') {
    return name === undefined
      ? routes.schemas.answerCollection(entity, request)
      : routes.schemas.answerOne(entity, name, request)
  }
  if (request.method !== 'GET' || name !== undefined) return notServed
  if (kind === 'search') return routes.search.answer(entity, request)
  return kind === 'scroll' ? routes.scroll.answer(entity, request) : notServed
}

/** A write of a document while the entity is locked. */
const isLocked = ({ documentWrites }: Settings, { method, segments }: UpstreamRequest): boolean =>
  documentWrites === 'locked' && method !== 'GET' && segments[3] === 'documents'

// "While this runs, the PUT is locked for the affected entity for up to 12 hours and returns 423":
// https://github.com/vtex/openapi-schemas/pull/1637. Whether documents are meant is not said.
const locked = json(423, { Message: 'Locked' })

const isMasterDataHost = (host: string): boolean =>
  host === 'api.vtex.com' || host.endsWith('.vtexcommercestable.com.br')

const notServed = json(404, { Message: 'The sandbox does not serve this route' })
