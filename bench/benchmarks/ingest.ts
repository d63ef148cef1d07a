import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aNotification, World } from '../../local/journeys/world'
import type { Benchmark } from '../benchmark'
import { connectorDoor, post, type Target } from '../runtime-doors'

const notifications = 3_000
const connections = 16

const deliverAll = async (target: Target, operationId: string): Promise<number> => {
  let next = 0
  const startedAt = performance.now()
  const worker = async () => {
    for (let index = next++; index < notifications; index = next++) {
      const notification = aNotification({ marketplaceOrderId: `bench-${index}`, operationId })
      const status = await post(target, notification)
      if (status !== 200) throw new Error(`A notification was answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return (notifications * 1_000) / (performance.now() - startedAt)
}

const measure = async (world: World, target: Target, operationId: string) => {
  await world.control('DELETE', 'requests')
  const perSecond = await deliverAll(target, operationId)
  const requests = await world.masterDataRequestsSince('2000-01-01T00:00:00.000Z')
  return { perSecond, calls: requests.length / notifications }
}

/** Notifications through the real runtime into the sandbox on disk. */
export const ingest: Benchmark = {
  name: 'ingest',
  run: async () => {
    const data = await mkdtemp(join(tmpdir(), 'order-integrations-bench-'))
    const world = await World.start({ data, isBrief: false })
    try {
      const target = await connectorDoor(world, 'AMZ')
      await post(target, aNotification({ marketplaceOrderId: 'warm-up' }))
      const created = await measure(world, target, 'first')
      const known = await measure(world, target, 'second')
      return [
        {
          name: 'ingest, orders never seen',
          value: created.perSecond,
          unit: '/s',
          limit: { atLeast: 300 },
        },
        {
          name: 'ingest, known orders',
          value: known.perSecond,
          unit: '/s',
          limit: { atLeast: 300 },
        },
        {
          name: 'Master Data calls per new order',
          value: created.calls,
          unit: '',
          limit: { atMost: 3.01 },
        },
        {
          name: 'Master Data calls per known order',
          value: known.calls,
          unit: '',
          limit: { atMost: 2.01 },
        },
      ]
    } finally {
      await world.close()
      await rm(data, { recursive: true, force: true })
    }
  },
}
