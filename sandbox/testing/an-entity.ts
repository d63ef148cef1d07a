import type { Exchange, Reply } from './send'
import type { TestSandbox } from './start-sandbox'

export interface Entity {
  call(method: string, path: string, rest?: Exchange): Promise<Reply>
  put(id: string, fields: object, query?: string): Promise<Reply>
  read(id: string): Promise<unknown>
  search(query: string, range?: string): Promise<Reply>
}

const schema = {
  properties: {
    status: { type: 'string' },
    amount: { type: 'integer' },
    urgent: { type: 'boolean' },
    tags: { type: 'array' },
    value: { type: 'object', properties: { currency: { type: 'string' } } },
    note: { type: 'string' },
  },
  required: ['status'],
  'v-indexed': ['status', 'amount', 'urgent', 'tags', 'value'],
  'v-default-fields': ['status'],
}

/** An entity of its own for each test, with the schema `v1`. */
export async function anEntity(sandbox: TestSandbox, account = 'demostore'): Promise<Entity> {
  entities += 1
  const token = await sandbox.appToken(account)
  const root = `http://api.vtex.com/api/dataentities/Entity${entities}`
  const call: Entity['call'] = (method, path, rest) =>
    sandbox.upstream(method, `${root}/${path}${path.includes('?') ? '&' : '?'}an=${account}`, {
      token,
      ...rest,
    })
  await call('PUT', 'schemas/v1', { body: schema })
  return {
    call,
    put: (id, body, query = '') => call('PUT', `documents/${id}?${query}`, { body }),
    read: async (id) => (await call('GET', `documents/${id}?_fields=_all`)).body,
    search: (query, range = '0-100') =>
      call('GET', `search?_schema=v1&${query}`, {
        headers: { 'REST-Range': `resources=${range}` },
      }),
  }
}

let entities = 0

export const where = (condition: string): string =>
  `_schema=v1&_where=${encodeURIComponent(condition)}`

export const idsOf = (body: unknown): readonly unknown[] =>
  Array.isArray(body) ? body.map((document: { id: unknown }) => document.id) : []
