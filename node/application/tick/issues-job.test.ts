import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { toHandling } from '../../domain/orders/to-person-word'
import { joinRecords } from '../../domain/orders/record'
import { toHandlingRecord, toRecord } from '../../domain/orders/observed-record'
import { failure } from '../../lib/result'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { createAccountMemory } from '../memory/account-memory'
import { knownOfIssues } from '../causes/issue-states'
import { CallAllowance } from '../reading/call-allowance'
import { issuesJob } from './issues-job'
import { memoryAccount } from '../../testing/memory-account'
import type { JobState } from './job-states'
import { hourMs } from '../../lib/hours'

const by = 'operator@demostore.example'
const slice = { isOver: () => false, calls: new CallAllowance(0) }

const aStore = async () => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
  }
  const fail = (id: string) =>
    orderIntegrations.update(aKey(id), () => toRecord(aKey(id), anObservation({}, clock.now())))
  const close = (id: string) =>
    orderIntegrations.update(aKey(id), (current) => {
      const handling = toHandling({ at: clock.now(), by, reason: 'OTHER', status: 'FAILED' })
      const told = toHandlingRecord(aKey(id), handling)
      return current === undefined ? told : joinRecords(current, told)
    })
  const look = async (hours: number) => {
    clock.advance(hours * hourMs)
    return issuesJob.run(dependencies, slice)
  }
  const history = async () => {
    const known = await knownOfIssues({ ...dependencies, memory: createAccountMemory('other') })
    return known.ok ? Object.values(known.value.history) : 'not known'
  }
  return { clock, dependencies, fail, close, look, history }
}

describe('looking at the causes', () => {
  it('writes down that one ended and that it came back, for every replica', async () => {
    const { clock, fail, close, look, history } = await aStore()
    await fail('1')
    await look(0)
    await close('1')
    await look(1)
    expect(await history()).toEqual([{ endedAt: clock.now() }])
    await fail('2')
    await look(2)

    expect(await history()).toEqual([
      {
        regression: {
          kind: 'ENDED',
          since: '2026-11-23T15:00:00.000Z',
          endedAt: '2026-11-23T13:00:00.000Z',
        },
      },
    ])
  })

  it('writes nothing while nothing changes', async () => {
    const { dependencies, fail, look } = await aStore()
    await fail('1')
    await look(0)
    const writes: string[] = []
    const { write } = dependencies.jobStates
    const watched = {
      ...dependencies,
      jobStates: {
        ...dependencies.jobStates,
        write: <Held extends object>(state: JobState<Held, unknown>, held: Held) => {
          writes.push(state.name)
          return write(state, held)
        },
      },
    }

    expect(await issuesJob.run(watched, slice)).toEqual({ ok: true, value: { causes: 1 } })
    expect(writes).toEqual([])
  })

  it('takes no cause for ended while the orders cannot be read', async () => {
    const { dependencies, fail, look, history } = await aStore()
    await fail('1')
    await look(0)
    const outage = failure({
      kind: 'upstream',
      service: 'master-data',
      operation: 'search',
      reason: 'timeout',
      retryable: true,
    } as const)
    dependencies.clock.advance(hourMs)
    const blind = {
      ...dependencies,
      orderIntegrations: { ...dependencies.orderIntegrations, page: async () => outage },
    }

    expect(await issuesJob.run(blind, slice)).toEqual({ ok: true, value: { causes: 0 } })
    expect(await history()).toEqual([{}])
  })

  it('forgets after 90 days what was decided about a cause that is no more', async () => {
    const { dependencies, clock, fail, look } = await aStore()
    await fail('1')
    const decision = { state: 'RESOLVED', at: clock.now(), by, orders: 1 } as const
    await dependencies.issueStates.put('v1:gone', { issueId: 'v1:gone', decision })
    await look(90 * 24)
    expect(await dependencies.issueStates.list()).toMatchObject({ value: [{ issueId: 'v1:gone' }] })
    await look(1)

    expect(await dependencies.issueStates.list()).toEqual({ ok: true, value: [] })
  })
})
