import { connectorDocuments } from '../../domain/connectors/connector'
import { createMemoryCollection } from '../../adapters/memory/collection'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { packed } from '../../lib/packed'
import { success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { failuresKnown } from './failures-known'
import { importOrders } from './import-orders'

// A Monday, noon in São Paulo.
const now = '2026-11-23T15:00:00.000Z'

const aWorld = () => {
  const clock = aClock(now)
  const connector = { id: 'c', affiliateId: 'AMZ', marketplaceName: 'Amazon' }
  const dependencies = {
    ...memoryAccount(clock),
    connectors: createMemoryCollection(connectorDocuments, {
      c: { ...connector, createdAt: now, tokens: [] },
    }),
    affiliates: {
      list: async () =>
        success(['AMZ', 'MGZ', 'MLB'].map((id) => ({ id, name: id, salesChannel: '1' }))),
    },
    orderIntegrations: createMemoryOrderIntegrationStore(clock),
  }
  const bring = (rows: readonly object[]) =>
    importOrders(dependencies, { kind: 'VTEX_LOG', rows: packed(rows) })
  const known = async () => {
    const read = await failuresKnown(dependencies)
    return read.ok ? read.value : undefined
  }
  return { clock, bring, known }
}

const aRow = (id: string, affiliateId: string, processedAt?: string) => ({
  id,
  affiliateId,
  status: 'Processado com sucesso',
  processedAt,
})

describe('until when failures are known', () => {
  it('is the newest row of a file, for each marketplace that no program reports', async () => {
    const world = aWorld()
    await world.bring([
      aRow('1', 'MLB', '2026-11-23T13:00:00.000Z'),
      aRow('2', 'MLB', '2026-11-23T14:30:00.000Z'),
      aRow('3', 'AMZ', '2026-11-23T14:50:00.000Z'),
    ])

    expect(await world.known()).toEqual([
      { affiliateId: 'MGZ', name: 'MGZ', until: undefined, isOld: true },
      { affiliateId: 'MLB', name: 'MLB', until: '2026-11-23T14:30:00.000Z', isOld: false },
    ])
  })

  it('is not moved by rows without a time, nor back by an older file', async () => {
    const world = aWorld()
    await world.bring([aRow('1', 'MLB', '2026-11-23T13:00:00.000Z')])
    await world.bring([aRow('2', 'MLB'), aRow('3', 'MGZ')])
    await world.bring([aRow('4', 'MLB', '2026-11-20T13:00:00.000Z')])

    expect(await world.known()).toMatchObject([
      { affiliateId: 'MGZ', until: undefined },
      { affiliateId: 'MLB', until: '2026-11-23T13:00:00.000Z' },
    ])
  })

  it('is too long ago after four hours of work', async () => {
    const world = aWorld()
    await world.bring([aRow('1', 'MLB', '2026-11-23T14:00:00.000Z')])
    world.clock.advance(3.5 * 3_600_000)

    expect((await world.known())?.[1]).toMatchObject({ affiliateId: 'MLB', isOld: true })
  })
})
