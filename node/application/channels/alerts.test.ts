import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { noChannelStates, type ChannelStates } from '../../domain/channels/channel-states'
import { toRecord } from '../../domain/orders/observed-record'
import { success } from '../../lib/result'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { assignIssue, setIssueState } from '../causes/decide-on-issues'
import { openInbox } from '../inbox/open-inbox'
import { knownPeople } from '../privacy/forget-person'
import { acknowledgeAlert } from './acknowledge-alert'
import { alertsOf } from './alerts'
import { storedChannelStates } from './stored-channel-states'
import { hourMs } from '../../lib/hours'

const start = '2026-11-23T12:00:00.000Z'

const outOfStock = (sku: string) => ({
  code: 'FMT005',
  errors: [{ code: 'FMT005', description: `Item ${sku}(Shirt) is not available` }],
})

const surge = {
  affiliateId: 'AMZ',
  errorType: 'UNAVAILABLE_INVENTORY' as const,
  since: start,
  from: '2026-11-23T11:45:00.000Z',
  usualPerHour: 1,
  most: 12,
}

const silence = {
  id: 'silence',
  kind: 'SILENT' as const,
  affiliateId: 'MLB',
  since: '2026-11-23T09:00:00.000Z',
  raisedAt: start,
  expected: 40,
  seen: 0,
  reasons: [],
}

const states = (channels: ChannelStates['channels']): ChannelStates => ({
  ...noChannelStates,
  evaluatedAt: start,
  channels,
})

const surging = states({
  AMZ: { affiliateId: 'AMZ', state: 'HEALTHY', evaluatedAt: start, surges: [surge] },
})

const silent = states({
  MLB: { affiliateId: 'MLB', state: 'SILENT', evaluatedAt: start, alarm: silence },
})

/** A store of which so many orders failed for want of SKU 17. */
const aStore = async (channels: ChannelStates, orders = 12) => {
  const clock = aClock(start)
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const fail = async (count: number, sku = '17') => {
    for (let index = 0; index < count; index += 1) {
      const id = `${clock.now()}-${sku}-${index}`
      const different = { ...outOfStock(sku), marketplaceOrderId: id }
      await orderIntegrations.update(aKey(id), () =>
        toRecord(aKey(id), anObservation(different, clock.now())),
      )
    }
  }
  await fail(orders)
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
    people: { whoAsks: async () => success('ana@store.example') },
  }
  await dependencies.jobStates.write(storedChannelStates, channels)
  const alerts = async () => {
    const inbox = await openInbox(dependencies, {})
    return inbox.ok ? alertsOf(dependencies, inbox.value) : []
  }
  const issueId = async () => (await alerts())[0]?.alert.group?.id ?? ''
  return { clock, dependencies, fail, alerts, issueId }
}

describe('the alert of a surge', () => {
  it('names the cause, and stands a day later as long as its orders are open', async () => {
    const { clock, alerts } = await aStore(surging)
    clock.advance(24 * hourMs)

    const [first, ...others] = await alerts()

    expect(first).toMatchObject({ alert: { kind: 'CAUSE_SURGING', since: start } })
    expect(first?.alert.rows).toHaveLength(12)
    expect(first?.handled).toBeUndefined()
    expect(others).toEqual([])
  })

  it.each([
    ['FIXED', { state: 'RESOLVED' }],
    ['SNOOZED', { state: 'SNOOZED', snoozedUntil: '2026-11-24T12:00:00.000Z' }],
  ] as const)('is handled when somebody decides: %s', async (how, decision) => {
    const { dependencies, alerts, issueId } = await aStore(surging)
    await setIssueState(dependencies, { issueId: await issueId(), ...decision })

    expect((await alerts())[0]?.handled).toMatchObject({ how, by: 'ana@store.example' })
  })

  it('is handled when somebody takes care of it, and back when it doubles', async () => {
    const { clock, dependencies, alerts, issueId, fail } = await aStore(surging)
    await assignIssue(dependencies, { issueId: await issueId(), assignee: 'bia@store.example' })
    expect((await alerts())[0]?.handled).toMatchObject({ how: 'ASSIGNED', by: 'bia@store.example' })
    clock.advance(60_000)
    await fail(12)
    clock.advance(60_000)

    expect((await alerts())[0]?.handled).toBeUndefined()
  })

  it('is acknowledged with a reason for a while, which can be taken back', async () => {
    const { clock, dependencies, alerts } = await aStore(surging)
    const id = (await alerts())[0]?.alert.id ?? ''
    const acknowledged = await acknowledgeAlert(dependencies, { id, reason: 'WORKING_ON_IT' })

    expect(acknowledged).toMatchObject({
      value: {
        handled: {
          how: 'ACKNOWLEDGED',
          by: 'ana@store.example',
          reason: 'WORKING_ON_IT',
          until: '2026-11-23T14:00:00.000Z',
        },
      },
    })
    clock.advance(2 * hourMs)
    expect((await alerts())[0]?.handled).toBeUndefined()
    await acknowledgeAlert(dependencies, { id, reason: 'PAUSED_BY_US' })
    clock.advance(1_000)
    await acknowledgeAlert(dependencies, { id })
    expect((await alerts())[0]?.handled).toBeUndefined()
  })

  it('names the marketplace where no one cause holds the orders', async () => {
    const { alerts, fail } = await aStore(surging, 0)
    for (const sku of ['1', '2', '3', '4', '5', '6']) await fail(2, sku)

    expect(await alerts()).toMatchObject([
      { alert: { kind: 'MARKETPLACE_FAILING', affiliateId: 'AMZ', id: 'failing:AMZ' } },
    ])
  })
})

describe('the alert of a silent marketplace', () => {
  it('comes back some hours after it was acknowledged, if nothing changed', async () => {
    const { clock, dependencies, alerts } = await aStore(silent)
    const id = (await alerts())[0]?.alert.id ?? ''
    expect(id).toBe('silent:MLB')
    await acknowledgeAlert(dependencies, { id, reason: 'MARKETPLACE_OUTAGE' })
    expect((await alerts())[0]?.handled).toMatchObject({ how: 'ACKNOWLEDGED' })
    clock.advance(4 * hourMs)

    expect((await alerts())[0]?.handled).toBeUndefined()
  })

  it('says nothing of lost sales where nobody knows what an order is worth there', async () => {
    const { alerts } = await aStore(silent)

    expect((await alerts())[0]?.alert.lostSales).toBeUndefined()
  })
})

describe('alerts', () => {
  it('are none where no channel is in trouble, and none can be acknowledged', async () => {
    const { dependencies, alerts } = await aStore(noChannelStates)

    expect(await alerts()).toEqual([])
    expect(
      await acknowledgeAlert(dependencies, { id: 'silent:MLB', reason: 'PAUSED_BY_US' }),
    ).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })

  it('show whoever acknowledged one among the people who are known', async () => {
    const { dependencies, alerts } = await aStore(silent)
    const id = (await alerts())[0]?.alert.id ?? ''
    await acknowledgeAlert(dependencies, { id, reason: 'PAUSED_BY_US' })

    expect(await knownPeople(dependencies)).toEqual(success(['ana@store.example']))
  })
})
