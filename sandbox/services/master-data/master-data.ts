import { accountOf, authorize } from '../../core/authorize'
import type { Clock } from '../../core/clock'
import type { Database } from '../../core/database'
import { json, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import type { SettingsHolder } from '../../core/settings'
import type { Tokens } from '../../core/tokens'
import type { EntityKey } from './document'
import { DocumentRoutes } from './document-routes'
import { documentsSql, DocumentStore } from './document-store'
import { SchemaRoutes } from './schema-routes'
import { schemasSql, SchemaStore } from './schema-store'
import { ScrollRoute } from './scroll-route'
import { SearchIndex } from './search-index'
import { SearchRoute } from './search-routes'
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
  const documents = new DocumentStore(database)
  const schemas = new SchemaStore(database)
  const search = new SearchStore(database)
  const writer = new DocumentWriter(documents, index, settings, clock)
  const documentRoutes = new DocumentRoutes(documents, schemas, writer, settings)
  const schemaRoutes = new SchemaRoutes(schemas)
  const searchRoute = new SearchRoute(search, index, schemas, settings)
  const scrollRoute = new ScrollRoute(search, index, schemas, settings, clock)
  let timer: NodeJS.Timeout | undefined

  const route = (entity: EntityKey, request: UpstreamRequest): Answer | Promise<Answer> => {
    const [, , , kind, name, ...rest] = request.segments
    if (rest.length > 0) return notImplemented
    if (kind === 'documents') {
      return name === undefined
        ? documentRoutes.answerCollection(entity, request)
        : documentRoutes.answerOne({ ...entity, id: name }, request)
    }
    if (kind === 'schemas') {
      return name === undefined
        ? schemaRoutes.answerCollection(entity, request)
        : schemaRoutes.answerOne(entity, name, request)
    }
    if (request.method !== 'GET' || name !== undefined) return notImplemented
    if (kind === 'search') return searchRoute.answer(entity, request)
    return kind === 'scroll' ? scrollRoute.answer(entity, request) : notImplemented
  }

  return {
    name: 'Master Data',
    serves: ({ host, path }) => isMasterDataHost(host) && path.startsWith(ROOT),
    answer: async (request) => {
      const account = accountOf(request)
      const authorized = authorize(tokens, request, account)
      if (!authorized.ok) return authorized.error
      const entity = request.segments[2] ?? ''
      return route({ account: authorized.value.account, entity }, request)
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

const isMasterDataHost = (host: string): boolean =>
  host === 'api.vtex.com' || host.endsWith('.vtexcommercestable.com.br')

const notImplemented = json(404, { Message: 'The sandbox does not serve this route' })
