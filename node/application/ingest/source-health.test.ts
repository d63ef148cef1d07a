import { createMemoryCollection } from '../../adapters/memory/collection'
import type { UpstreamFailure } from '../../domain/failure'
import { sourceHourDocuments, type ReplicaHours } from '../../domain/ingest/source-hours'
import { failure } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { createAccountMemory } from '../memory/account-memory'
import { rememberSources, type SourceHealthDependencies } from './remembered-sources'
import { sourceHealth } from './source-health'
import { memoryCollections } from '../../testing/memory-collections'

const now = '2026-11-23T12:30:00.000Z'
const minute = 60_000
const hour = 60 * minute

const unreachable: UpstreamFailure = {
  kind: 'upstream',
  service: 'master-data',
  operation: 'write-source-hours',
  reason: 'unreachable',
  retryable: true,
}

const anAccount = () => {
  const clock = aClock(now)
  const store = createMemoryCollection(sourceHourDocuments)
  const { jobStates } = memoryCollections()
  let writes = 0
  let down = false
  const sourceHours = {
    ...store,
    put: async (replica: string, hours: ReplicaHours) => {
      if (down) return failure(unreachable)
      writes += 1
      return store.put(replica, hours)
    },
  }
  return {
    clock,
    writes: () => writes,
    setDown: (value: boolean) => (down = value),
    replica: (id: string) => ({ clock, jobStates, sourceHours, memory: createAccountMemory(id) }),
  }
}

const healthOf = async (replica: SourceHealthDependencies, source = 'amz-1') => {
  const health = await sourceHealth(replica, source)
  if (!health.ok) throw new Error('The stores answer')
  return health.value
}

describe('the health of a source', () => {
  it('is that nothing came, where nothing ever came', async () => {
    expect(await healthOf(anAccount().replica('one'))).toEqual({
      observations: 0,
      unreadable: 0,
      refused: 0,
      lastSuccessAt: undefined,
      lastFailure: undefined,
      lagSeconds: undefined,
    })
  })

  it('counts what came, what could not be read and what could not be kept', async () => {
    const { clock, replica } = anAccount()
    const one = replica('one')
    const { counts: sources } = one.memory.sources
    sources.count(clock.now(), { source: 'amz-1', observations: 3 })
    clock.advance(minute)
    const failedAt = clock.now()
    const unread = { reason: 'unreadable', field: 'code' }
    sources.count(failedAt, { source: 'amz-1', unreadable: 1, failure: unread })
    sources.count(failedAt, { source: 'mlb-1', refused: 1, failure: { reason: 'timeout' } })
    clock.advance(minute)

    expect(await healthOf(one)).toEqual({
      observations: 3,
      unreadable: 1,
      refused: 0,
      lastSuccessAt: now,
      lagSeconds: 120,
      lastFailure: { ...unread, at: failedAt },
    })
    expect(await healthOf(one, 'mlb-1')).toMatchObject({
      refused: 1,
      lastSuccessAt: undefined,
      lagSeconds: undefined,
    })
  })

  it('adds up over replicas, and over one that is gone', async () => {
    const { clock, replica } = anAccount()
    const [one, two] = [replica('one'), replica('two')]
    one.memory.sources.counts.count(clock.now(), { source: 'amz-1', observations: 2 })
    await one.memory.sources.counts.flush(one)
    two.memory.sources.counts.count(clock.now(), { source: 'amz-1', observations: 5 })
    await two.memory.sources.counts.flush(two)

    expect((await healthOf(one)).observations).toBe(7)
    expect((await healthOf(replica('three'))).observations).toBe(7)
  })

  it('adds up over what a replica counted before it forgot the account in between', async () => {
    const { clock, replica } = anAccount()
    const [before, after] = [replica('one'), replica('one')]
    before.memory.sources.counts.count(clock.now(), { source: 'amz-1', observations: 500 })
    await before.memory.sources.counts.flush(before)
    after.memory.sources.counts.count(clock.now(), { source: 'amz-1', observations: 1 })
    await after.memory.sources.counts.flush(after)

    expect((await healthOf(after)).observations).toBe(501)
    expect((await healthOf(replica('two'))).observations).toBe(501)
  })

  it('forgets counts after a day, and never when the source was last heard', async () => {
    const { clock, replica } = anAccount()
    const one = replica('one')
    const lastFailure = { reason: 'timeout', at: now }
    one.memory.sources.counts.count(clock.now(), { source: 'amz-1', observations: 2 })
    one.memory.sources.counts.count(now, {
      source: 'amz-1',
      refused: 1,
      failure: { reason: 'timeout' },
    })
    await rememberSources(one)
    clock.advance(30 * hour)
    one.memory.sources.counts.count(clock.now(), { source: 'mlb-1', observations: 1 })
    await rememberSources(one)

    const expected = { observations: 0, lastSuccessAt: now, lastFailure, lagSeconds: 30 * 3_600 }
    expect(await healthOf(one)).toMatchObject(expected)
    expect(await healthOf(replica('two'))).toMatchObject(expected)
  })
})

describe('counting', () => {
  it('writes nothing for minutes, then once, and once a tick', async () => {
    const { clock, replica, writes } = anAccount()
    const one = replica('one')
    for (let passed = 0; passed < 5; passed += 1) {
      one.memory.sources.counts.count(clock.now(), { source: 'amz-1', observations: 1 })
      await one.memory.sources.counts.flushWhenDue(one)
      clock.advance(minute)
    }
    expect(writes()).toBe(0)
    await one.memory.sources.counts.flushWhenDue(one)
    expect(writes()).toBe(1)

    await rememberSources(one)
    expect(writes()).toBe(1)
    one.memory.sources.counts.count(clock.now(), { source: 'amz-1', observations: 1 })
    await rememberSources(one)
    expect(writes()).toBe(2)
  })

  it('keeps what could not be written until it can be', async () => {
    const { clock, replica, setDown } = anAccount()
    const one = replica('one')
    setDown(true)
    one.memory.sources.counts.count(clock.now(), { source: 'amz-1', observations: 4 })
    await one.memory.sources.counts.flush(one)
    setDown(false)
    await one.memory.sources.counts.flush(one)

    expect((await healthOf(replica('two'))).observations).toBe(4)
  })
})
