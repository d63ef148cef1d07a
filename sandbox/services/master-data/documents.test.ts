import { fieldOf } from '../../testing/send'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'
import { anEntity, where, type Entity } from '../../testing/an-entity'

// "API reference" below: Master Data API v2,
// https://developers.vtex.com/docs/api-reference/master-data-api-v2
// "Saving flow": Master Data v2 document saving flow,
// https://developers.vtex.com/docs/guides/master-data-v2-document-saving-flow

let sandbox: TestSandbox
let entity: Entity
let defaults: object

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
  defaults = { ...(await sandbox.settings()) }
})
afterAll(() => sandbox.stop())
beforeEach(async () => {
  await sandbox.set(defaults)
  entity = await anEntity(sandbox)
})

describe('a document by id (API reference, Documents)', () => {
  it('is created by PUT with 204 and read back with its system fields', async () => {
    expect((await entity.put('a-1', { status: 'FAILED' })).status).toBe(204)
    expect(await entity.read('a-1')).toMatchObject({
      id: 'a-1',
      accountName: 'demostore',
      status: 'FAILED',
    })
  })

  it('is replaced by PUT and merged field by field by PATCH', async () => {
    await entity.put('a', { status: 'FAILED', value: { amount: 1, currency: 'BRL' } })
    await entity.call('PATCH', 'documents/a', { body: { value: { amount: 2 } } })
    expect(await entity.read('a')).toMatchObject({ status: 'FAILED', value: { amount: 2 } })
    expect(await entity.read('a')).not.toMatchObject({ value: { currency: 'BRL' } })
    await entity.put('a', { note: 'new' })
    expect(await entity.read('a')).not.toHaveProperty('status')
  })

  it('shows only the fields asked for, and without _fields its default fields', async () => {
    await entity.put('a', { status: 'FAILED', note: 'n' })
    const some = await entity.call('GET', 'documents/a?_fields=note,id')
    expect(some.body).toEqual({ id: 'a', note: 'n' })
    const plain = await entity.call('GET', 'documents/a?_schema=v1')
    expect(plain.body).toMatchObject({ id: 'a', status: 'FAILED' })
    expect(plain.body).not.toHaveProperty('note')
  })

  it('gets an id from POST, which answers 201 with Id, Href and DocumentId', async () => {
    const created = await entity.call('POST', 'documents', { body: { status: 'FAILED' } })
    expect(created.status).toBe(201)
    expect(created.body).toEqual({
      Id: expect.stringContaining(String(created.field('DocumentId'))),
      Href: expect.stringContaining('/documents/'),
      DocumentId: expect.any(String),
    })
    expect(await entity.read(String(created.field('DocumentId')))).toMatchObject({
      status: 'FAILED',
    })
  })

  it('is gone after DELETE', async () => {
    await entity.put('a', { status: 'FAILED' })
    expect((await entity.call('DELETE', 'documents/a')).status).toBe(204)
    expect((await entity.call('GET', 'documents/a')).status).toBe(404)
  })

  it.each([
    [{ missingDocument: 'not-found' }, 'GET', 404],
    [{ missingDocument: 'no-content' }, 'GET', 204],
    [{ deleteOfMissingDocument: 'no-content' }, 'DELETE', 204],
    [{ deleteOfMissingDocument: 'not-found' }, 'DELETE', 404],
  ])('that is missing answers as %j says to %s (assumption)', async (reading, method, status) => {
    await sandbox.set(reading)
    expect((await entity.call(method, 'documents/nobody')).status).toBe(status)
  })

  it.each([204, 201])('answers %d when PUT creates it (assumption)', async (status) => {
    await sandbox.set({ createByIdStatus: status })
    expect((await entity.put('a', { status: 'FAILED' })).status).toBe(status)
  })

  it.each([204, 304])('answers %d to a PUT that changes nothing (assumption)', async (status) => {
    await sandbox.set({ unchangedWriteStatus: status })
    await entity.put('a', { status: 'FAILED' })
    expect((await entity.put('a', { status: 'FAILED' })).status).toBe(status)
  })

  it.each(['{', '[]', '"text"', '{"status":"\\u0000"}'])('is not made from %s', async (body) => {
    expect((await entity.call('PUT', 'documents/a', { body })).status).toBe(400)
  })

  it('is checked against the schema of _schema: types and, when whole, required fields', async () => {
    expect((await entity.put('a', { amount: 'x', status: 's' }, '_schema=v1')).status).toBe(400)
    expect((await entity.put('a', { amount: 1 }, '_schema=v1')).status).toBe(400)
    const partial = { body: { amount: 1 } }
    expect((await entity.call('PATCH', 'documents/a?_schema=v1', partial)).status).toBe(204)
    expect((await entity.put('a', { status: 's' }, '_schema=other')).status).toBe(400)
  })
})

describe('accounts', () => {
  it('do not see each other’s documents', async () => {
    await entity.put('a', { status: 'FAILED' })
    const token = await sandbox.appToken('secondstore')
    const url = 'http://api.vtex.com/api/dataentities/Entity1/documents/a'
    expect((await sandbox.upstream('GET', `${url}?an=secondstore`, { token })).status).toBe(404)
    expect((await sandbox.upstream('GET', `${url}?an=demostore`, { token })).status).toBe(403)
  })

  it('are closed to requests without a token or with an unknown one', async () => {
    const url = 'http://api.vtex.com/api/dataentities/Entity1/documents/a?an=demostore'
    expect((await sandbox.upstream('GET', url)).status).toBe(401)
    expect((await sandbox.upstream('GET', url, { token: 'app-demostore-x' })).status).toBe(401)
  })
})

describe('a conditional write (API reference, _where; saving flow, steps 4 to 6)', () => {
  beforeEach(() => entity.put('a', { status: 'FAILED', amount: 1 }))

  it('goes through when the stored document complies, whatever the new one says', async () => {
    const written = await entity.put('a', { status: 'DONE', amount: 2 }, where('amount=1'))
    expect(written.status).toBe(204)
    expect(await entity.read('a')).toMatchObject({ amount: 2 })
  })

  it.each([412, 409])('fails with %d and writes nothing when it does not', async (status) => {
    await sandbox.set({ failedConditionStatus: status })
    const written = await entity.put('a', { status: 'DONE', amount: 3 }, where('amount=2'))
    expect(written.status).toBe(status)
    expect(await entity.read('a')).toMatchObject({ status: 'FAILED', amount: 1 })
  })

  it('may fail silently: 204 and nothing is written (assumption)', async () => {
    await sandbox.set({ failedCondition: 'silent' })
    const written = await entity.put('a', { status: 'DONE' }, where('amount=2'))
    expect(written.status).toBe(204)
    expect(await entity.read('a')).toMatchObject({ status: 'FAILED' })
  })

  it.each([
    ['creates', 204, 'DONE'],
    ['refuses', 412, undefined],
  ])('on a missing document %s it (assumption)', async (reading, status, expected) => {
    await sandbox.set({ conditionOnMissingDocument: reading })
    expect((await entity.put('new', { status: 'DONE' }, where('amount=1'))).status).toBe(status)
    expect(fieldOf(await entity.read('new'), 'status')).toBe(expected)
  })

  it('lets exactly one of many writers of the same version win', async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        entity.put('a', { status: `writer ${writer}`, amount: 2 }, where('amount=1')),
      ),
    )
    expect(replies.filter(({ status }) => status === 204)).toHaveLength(1)
  })

  it('does not reach the condition when nothing would change', async () => {
    const written = await entity.put('a', { status: 'FAILED', amount: 1 }, where('amount=9'))
    expect(written.status).toBe(204)
  })

  it('needs _schema with _where, or may do without (assumption)', async () => {
    const condition = '_where=amount%3D1'
    expect((await entity.put('a', { amount: 2 }, condition)).status).toBe(400)
    await sandbox.set({ whereWithoutSchema: 'allows' })
    expect((await entity.put('a', { amount: 2 }, condition)).status).toBe(204)
  })

  it.each(['amount', 'amount=', 'nobody=1', 'amount=x'])(
    'refuses the condition %s',
    async (text) => {
      expect((await entity.put('a', { status: 's' }, where(text))).status).toBe(400)
    },
  )
})

describe('the lock of a document (saving flow, step 4)', () => {
  it('refuses the writers above about 30 with 429', async () => {
    await sandbox.set({ lockHoldMs: 5 })
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, amount) => entity.put('a', { status: 's', amount })),
    )
    const statuses = replies.map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([204, 429]))
    expect(statuses.filter((status) => status === 204).length).toBeGreaterThanOrEqual(30)
  })

  it('answers 408 to who waits too long for it', async () => {
    await sandbox.set({ lockTimeoutMs: 0, lockHoldMs: 100 })
    const [first, second] = await Promise.all([
      entity.put('a', { status: 'first' }),
      entity.put('a', { status: 'second' }),
    ])
    expect([first?.status, second?.status].sort()).toEqual([204, 408])
  })
})
