import { fieldByField } from '../../domain/document-kind'
import { defaultReadingRules } from '../../domain/orders/reading-rules'
import { success } from '../../lib/result'
import { aClock, aFactRecord, aKey } from '../../testing/builders'
import { useMasterData } from '../../testing/master-data'
import { createMasterDataCollection } from './collection'
import { createMasterDataOrderIntegrationStore } from './master-data-order-integration-store'
import { z } from 'zod'

// What Master Data does that its reference does not lead one to expect. The sandbox says for each where it is written
// (sandbox/services/master-data/traps.test.ts).

const masterData = useMasterData()
let workspaces = 0

beforeEach(() => {
  workspaces += 1
})

afterEach(async () => {
  await masterData.noFaults()
  await masterData.set({ greatestTotal: 1_000_000, unfilteredSearchUpTo: 50_000_000 })
  await masterData.set({ documentWrites: 'open', scrollUpTo: 5_000_000 })
})

const notes = fieldByField({
  entity: { name: 'orderops_trap' },
  label: 'trap',
  mark: 'text',
  schema: z.object({ text: z.string() }),
  isForGood: false,
})

const aCollection = async (documents: number) => {
  const collection = createMasterDataCollection(masterData.replica(`traps${workspaces}`), notes)
  const atOnce = 23
  for (let from = 0; from < documents; from += atOnce) {
    const written = await Promise.all(
      Array.from({ length: Math.min(atOnce, documents - from) }, (_, i) =>
        collection.put(`d${from + i}`, { text: `t${from + i}` }),
      ),
    )
    expect(written.filter(({ ok }) => !ok)).toEqual([])
  }
  return collection
}

const aStore = () =>
  createMasterDataOrderIntegrationStore(
    masterData.replica(`traps${workspaces}`),
    aClock(),
    () => defaultReadingRules,
  )

describe('a total that is too small', () => {
  it('ends no list', async () => {
    const collection = await aCollection(230)
    await masterData.set({ greatestTotal: 30 })

    const listed = await collection.list()

    expect(new Set(listed.ok ? listed.value.map(({ text }) => text) : []).size).toBe(230)
  })

  it('is not believed where a whole page stands behind it', async () => {
    const collection = await aCollection(230)
    await masterData.set({ greatestTotal: 120 })

    expect(await collection.count()).toMatchObject({
      ok: false,
      error: { reason: 'unexpected-shape' },
    })
  })

  it('is not needed where all of them came', async () => {
    const collection = await aCollection(12)
    await masterData.set({ greatestTotal: 3 })

    expect(await collection.count()).toEqual(success(12))
  })
})

describe('an entity of many documents', () => {
  it('is never searched without a filter', async () => {
    const collection = await aCollection(4)
    await masterData.set({ unfilteredSearchUpTo: 0 })

    expect(await collection.list()).toMatchObject({ ok: true, value: { length: 4 } })
    expect(await collection.count()).toEqual(success(4))
  })
})

describe.each([
  [408, 'timeout'],
  [423, 'rate-limited'],
  [429, 'rate-limited'],
  [503, 'server-error'],
])('an answer of %d', (status, reason) => {
  const retryLater = { ok: false, error: { reason, status, retryable: true } }

  it.each([
    ['a search', () => aStore().count({ open: true }), '/search'],
    ['a scroll', () => aStore().scroll({ open: true }), '/scroll'],
    ['a read', () => aStore().read(aKey()), '/documents'],
    ['a write', () => aStore().update(aKey(), () => aFactRecord()), '/documents'],
  ])('to %s is told as one that may go better later', async (_, call, path) => {
    await masterData.fault({ path, status })

    expect(await call()).toMatchObject(retryLater)
  })
})

describe('documents that are locked', () => {
  it('are not taken for changed by others, and take the write when they are open', async () => {
    const store = aStore()
    await store.update(aKey(), () => aFactRecord())
    await masterData.set({ documentWrites: 'locked' })
    const change = () => aFactRecord({ status: 'REFUSED' })

    expect(await store.update(aKey(), change)).toMatchObject({
      ok: false,
      error: { reason: 'rate-limited', status: 423, retryable: true },
    })
    await masterData.set({ documentWrites: 'open' })
    expect(await store.update(aKey(), change)).toMatchObject({ ok: true })
  })
})
