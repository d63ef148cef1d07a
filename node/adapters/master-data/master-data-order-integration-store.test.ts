import type { MasterDataClient } from '../../clients/master-data/client'
import { defaultReadingRules } from '../../domain/orders/reading-rules'
import { failure, success } from '../../lib/result'
import { describeOrderIntegrationStore } from '../../ports/order-integration-store.contract'
import { aClock, aFactRecord, aKey } from '../../testing/builders'
import { describeUnderReadings, useMasterData } from '../../testing/master-data'
import { createMasterDataOrderIntegrationStore } from './master-data-order-integration-store'

const masterData = useMasterData()
let workspaces = 0

const aReplica = (workspace: string, clock = aClock()) =>
  createMasterDataOrderIntegrationStore(
    masterData.replica(workspace),
    clock,
    () => defaultReadingRules,
  )

describeUnderReadings(masterData, () => {
  describeOrderIntegrationStore('MasterDataOrderIntegrationStore', async () => {
    workspaces += 1
    const clock = aClock()
    return {
      store: aReplica(`test${workspaces}`, clock),
      otherReplica: aReplica(`test${workspaces}`, clock),
    }
  })
})

describe('a write that something in between answers in place of Master Data', () => {
  afterEach(masterData.noFaults)

  it.each(['PATCH', 'PUT'])('is not taken for stored (%s)', async (method) => {
    await masterData.set({ failedCondition: 'error' })
    const store = aReplica(`between${method.toLowerCase()}`)
    if (method === 'PUT') await store.update(aKey(), () => aFactRecord())
    await masterData.fault({ method, path: '/documents', status: 200, body: '<html>' })

    const updated = await store.update(aKey(), () => aFactRecord({ status: 'REFUSED' }))

    expect(updated).toMatchObject({ ok: false, error: { reason: 'unexpected-shape' } })
  })
})

describe('what is reported while its order is removed', () => {
  const good = aFactRecord({ status: 'SHIPPED' })
  const bad = aFactRecord({ status: 'REFUSED' })

  /** A replica that does something else in the middle of a call. */
  const meddledWith = (workspace: string, meddle: Partial<MasterDataClient>) => {
    const replica = masterData.replica(workspace)
    const client: MasterDataClient = Object.assign(Object.create(replica.client), meddle)
    return createMasterDataOrderIntegrationStore(
      { ...replica, client },
      aClock(),
      () => defaultReadingRules,
    )
  }

  describeUnderReadings(masterData, () => {
    it('after it was looked at stays', async () => {
      workspaces += 1
      const workspace = `goes${workspaces}`
      const other = aReplica(workspace)
      await other.update(aKey(), () => good)
      const { client } = masterData.replica(workspace)
      const store = meddledWith(workspace, {
        read: async (entity, id) => {
          const document = await client.read(entity, id)
          await other.update(aKey(), () => bad)
          return document
        },
      })

      expect(await store.remove(aKey(), () => true)).toEqual(success(false))
      expect(await other.read(aKey())).toMatchObject({ value: { row: { status: 'FAILED' } } })
    })

    it('in the last moment is told to be unwritten, and can be written then', async () => {
      workspaces += 1
      const workspace = `gone${workspaces}`
      const other = aReplica(workspace)
      await other.update(aKey(), () => good)
      const { client } = masterData.replica(workspace)
      const told: unknown[] = []
      const store = meddledWith(workspace, {
        remove: async (entity, id) => {
          told.push(await other.update(aKey(), () => bad))
          return client.remove(entity, id)
        },
      })

      expect(await store.remove(aKey(), () => true)).toEqual(success(true))
      expect(told).toEqual([failure({ kind: 'conflict' })])
      expect(await other.read(aKey())).toEqual(success(undefined))
      expect(await other.update(aKey(), () => bad)).toMatchObject({ ok: true })
    })

    it('by one that never came to it can be written a minute later', async () => {
      workspaces += 1
      const workspace = `half${workspaces}`
      const clock = aClock()
      const other = aReplica(workspace, clock)
      await other.update(aKey(), () => good)
      const store = meddledWith(workspace, { remove: () => Promise.reject(new Error('no line')) })

      expect(await store.remove(aKey(), () => true)).toMatchObject({ ok: false })
      expect(await other.update(aKey(), () => bad)).toEqual(failure({ kind: 'conflict' }))
      clock.advance(61_000)
      expect(await other.update(aKey(), () => bad)).toMatchObject({ ok: true })
    })
  })
})
