import { defaultReadingRules } from '../../domain/orders/reading-rules'
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
