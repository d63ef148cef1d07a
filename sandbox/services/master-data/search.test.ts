import fc from 'fast-check'
import { defaultSettings } from '../../core/settings'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'
import { anEntity, idsOf, where, type Entity } from '../../testing/an-entity'
import { complies } from './where/evaluate'
import { fieldTypesOf } from './where/field-types'
import { parseWhere } from './where/parse'

// "Search" and "Scroll" below: Extracting data from Master Data with search and scroll,
// https://developers.vtex.com/docs/guides/extracting-data-from-master-data-with-search-and-scroll
// "Pagination": https://developers.vtex.com/docs/guides/pagination-in-the-master-data-api
// "API reference": https://developers.vtex.com/docs/api-reference/master-data-api-v2

let sandbox: TestSandbox
let entity: Entity
let defaults: object

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
  defaults = { ...(await sandbox.settings()), searchLagMs: 0, unsortedPages: 'by-id' }
})
afterAll(() => sandbox.stop())
beforeEach(async () => {
  await sandbox.set(defaults)
  entity = await anEntity(sandbox)
})

const documents = [
  { id: 'a', status: 'FAILED', amount: 5, urgent: true, tags: ['x'], value: { currency: 'BRL' } },
  { id: 'b', status: 'Failed later', amount: 12, urgent: false, tags: ['x', 'y'] },
  { id: 'c', status: 'DONE', amount: null, tags: [] },
  { id: 'd', status: 'it’s 100 % "odd"_', amount: 2 },
]

const fill = async (): Promise<void> => {
  for (const { id, ...fields } of documents) await entity.put(id, fields)
}

describe('_where (API reference, query examples)', () => {
  it.each([
    ['status=FAILED', ['a']],
    ['status="Failed later"', ['b']],
    ['status<>FAILED', ['b', 'c', 'd']],
    ['amount>5', ['b']],
    ['amount<5', ['d']],
    ['amount between 2 AND 5', ['a', 'd']],
    ['amount is null', ['c']],
    ['amount is not null', ['a', 'b', 'd']],
    ['status=Failed*', ['b']],
    ['status=*odd*', ['d']],
    ['(status=FAILED OR status=DONE) AND amount is null', ['c']],
    ['status=FAILED or status=DONE and amount is null', ['a', 'c']],
    ['urgent=true', ['a']],
    ['value.currency=BRL', ['a']],
    ['tags=y', ['b']],
    ['id=c', ['c']],
  ])('%s', async (condition, expected) => {
    await fill()
    const found = await entity.search(where(condition))
    expect(idsOf(found.body)).toEqual(expected)
  })

  it('stands beside simple filters', async () => {
    await fill()
    expect(idsOf((await entity.search('status=DONE')).body)).toEqual(['c'])
  })

  it.each([
    'status',
    'status=',
    'status==x',
    '(status=x',
    'status=x)',
    'status=x AND',
    'status like x',
    'amount=five',
    'status=x; DROP TABLE documents',
    '"status"=x',
  ])('that reads %s is refused', async (condition) => {
    expect((await entity.search(where(condition))).status).toBe(400)
  })

  it('names a field that the schema does not have, and refuses one that is not indexed', async () => {
    const unknown = await entity.search(where('nobody=1'))
    expect(unknown.body).toEqual({ Message: "Field 'nobody' not found in schema" })
    expect((await entity.search(where('note=x'))).status).toBe(400)
  })

  it('may be blocked for wildcards: 503 in search, 429 in scroll', async () => {
    await sandbox.set({ wildcards: 'blocked' })
    expect((await entity.search(where('status=*a'))).status).toBe(503)
    expect((await entity.call('GET', `scroll?${where('status=*a')}`)).status).toBe(429)
  })

  it.each([
    [{ textMatch: 'ignores-case' }, 'status=failed', ['a']],
    [{ textMatch: 'exact' }, 'status=failed', []],
    [{ arrayEquality: 'any-element' }, 'tags=x', ['a', 'b']],
    [{ differenceOnMissingField: 'skips' }, 'amount<>5', ['b', 'd']],
    [{ differenceOnMissingField: 'matches' }, 'amount<>5', ['b', 'c', 'd']],
  ])('under %j reads %s so (assumption)', async (settings, condition, expected) => {
    await sandbox.set(settings)
    await fill()
    expect(idsOf((await entity.search(where(condition))).body)).toEqual(expected)
  })

  it('may refuse arrays (assumption)', async () => {
    await sandbox.set({ arrayEquality: 'refuses' })
    expect((await entity.search(where('tags=x'))).status).toBe(400)
  })

  it('finds what a condition on the stored document would let through', async () => {
    await fill()
    const types = fieldTypesOf({
      properties: { status: { type: 'string' }, amount: { type: 'integer' } },
    })
    const test = fc.oneof(
      fc
        .tuple(fc.constantFrom('=', '<>', '<', '>', '<=', '>='), fc.integer({ min: 0, max: 14 }))
        .map(([operator, amount]) => `amount${operator}${amount}`),
      fc
        .tuple(
          fc.constantFrom('=', '<>', '<', '>'),
          fc.constantFrom('FAILED', 'DONE', '"Failed later"', '"F*"', '*D', '"%"', '_'),
        )
        .map(([operator, status]) => `status${operator}${status}`),
      fc.constantFrom('amount is null', 'amount is not null', 'amount between 2 AND 6'),
    )
    const condition = fc
      .tuple(test, fc.constantFrom('AND', 'OR'), test, fc.constantFrom('AND', 'OR'), test)
      .map(([a, join, b, other, c]) => `(${a} ${join} ${b}) ${other} ${c}`)
    await fc.assert(
      fc.asyncProperty(condition, async (text) => {
        const parsed = parseWhere(text)
        if (!parsed.ok) throw new Error(parsed.error)
        const expected = documents
          .filter((each) => complies(each, parsed.value, { types, settings: defaultSettings }))
          .map(({ id }) => id)
        expect(idsOf((await entity.search(where(text))).body)).toEqual(expected)
      }),
      { numRuns: 60, seed: 1 },
    )
  })
})

describe('a page of a search (Pagination)', () => {
  beforeEach(async () => {
    await Promise.all(
      Array.from({ length: 25 }, (_, amount) => entity.put(`d${amount}`, { status: 's', amount })),
    )
  })

  it('is sorted by an indexed field and says its range and the total', async () => {
    const page = await entity.search('_sort=amount%20DESC&_fields=amount', '10-20')
    expect(page.body).toEqual(Array.from({ length: 10 }, (_, i) => ({ amount: 14 - i })))
    expect(page.headers['rest-content-range']).toBe('resources=10-20/25')
    expect((await entity.search('_sort=note%20ASC')).status).toBe(400)
  })

  it('may write its range with a space (the reference shows both)', async () => {
    await sandbox.set({ contentRangeFormat: 'space' })
    const page = await entity.search('', '20-30')
    expect(page.headers['rest-content-range']).toBe('resources 20-25/25')
  })

  it.each(['0-101', '9990-10001', 'x', '5-1'])('cannot be %s', async (range) => {
    expect((await entity.search('', range)).status).toBe(400)
  })

  it('reaches up to the 10,000th document', async () => {
    expect((await entity.search('', '9900-10000')).status).toBe(200)
  })
})

describe('what search sees (Data consistency and synchronization in Master Data)', () => {
  it('follows the documents at a distance, while reads by id do not', async () => {
    await sandbox.set({ searchLagMs: 60_000 })
    await entity.put('a', { status: 'FAILED' })
    expect(await entity.read('a')).toMatchObject({ status: 'FAILED' })
    expect((await entity.search('')).body).toEqual([])
    await sandbox.set({ clockOffsetMs: 61_000 })
    expect(idsOf((await entity.search('')).body)).toEqual(['a'])
    await entity.put('a', { status: 'DONE' })
    expect(idsOf((await entity.search(where('status=FAILED'))).body)).toEqual(['a'])
    await entity.call('DELETE', 'documents/a')
    await sandbox.set({ clockOffsetMs: 122_000 })
    expect((await entity.search('')).body).toEqual([])
  })
})

describe('a scroll (Scroll)', () => {
  const start = (size: number): ReturnType<Entity['call']> =>
    entity.call('GET', `scroll?_size=${size}&_fields=id`)
  const next = (token: unknown): ReturnType<Entity['call']> =>
    entity.call('GET', `scroll?_token=${String(token)}`)

  beforeEach(async () => {
    await Promise.all(Array.from({ length: 7 }, (_, i) => entity.put(`d${i}`, { status: 's' })))
  })

  it('goes on with its token until the list is empty', async () => {
    const first = await start(4)
    const token = first.headers['x-vtex-md-token']
    expect(first.headers['rest-content-total']).toBe('7')
    const second = await next(token)
    expect([...idsOf(first.body), ...idsOf(second.body)]).toHaveLength(7)
    expect((await next(token)).body).toEqual([])
    expect((await next(token)).body).toEqual({
      Message: `Operation not found for this token: '${String(token)}'`,
    })
  })

  it('expires after 20 idle minutes, at most ten run at once, and 1,000 come at a time', async () => {
    const [first] = await Promise.all(Array.from({ length: 10 }, () => start(2)))
    expect((await start(2)).status).toBe(429)
    await sandbox.set({ clockOffsetMs: 19 * 60_000 })
    expect((await next(first?.headers['x-vtex-md-token'])).status).toBe(200)
    await sandbox.set({ clockOffsetMs: 38 * 60_000 })
    expect((await next(first?.headers['x-vtex-md-token'])).status).toBe(200)
    expect((await start(2)).status).toBe(200)
    expect((await start(1001)).status).toBe(400)
  })
})

describe('schemas (API reference, Schemas)', () => {
  it('are read back one by one, and in a list once there are several', async () => {
    expect((await entity.call('GET', 'schemas/v1')).body).toHaveProperty('v-indexed')
    expect((await entity.call('GET', 'schemas')).body).toHaveProperty('properties')
    await entity.call('PUT', 'schemas/v2', { body: { properties: { a: { type: 'string' } } } })
    const list = (await entity.call('GET', 'schemas')).body
    expect(list).toEqual([
      { name: 'v1', schema: expect.anything() },
      { name: 'v2', schema: expect.anything() },
    ])
    expect((await entity.call('DELETE', 'schemas/v2')).status).toBe(204)
    expect((await entity.call('GET', 'schemas/v2')).status).toBe(404)
  })
})
