import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { World } from '../../local/journeys/world'
import { packed } from '../../node/lib/packed'
import { percentile, timeOf, type Benchmark, type Measurement } from '../benchmark'

const importQuery = `mutation ($input: ImportOrdersInput!) {
  importOrders(input: $input) { ok { read } error { code field } }
}`

const importedSchema = z.object({ importOrders: z.object({ ok: z.object({ read: z.number() }) }) })

const rowsPerPart = 500

/** Orders of ten days, as a report of Mercado Livre has them. */
const aReport = (orders: number) =>
  Array.from({ length: orders }, (_, index) => {
    const createdAt = Date.now() - 86_400_000 - Math.floor((index * 864_000_000) / orders)
    return {
      orderId: `${2_000_009_300_000_000 + index * 7_919}`,
      otherIds: [`${40_000_000_000 + index * 104_729}`],
      createdAt: new Date(createdAt).toISOString(),
      status: 'Paid',
      value: { amount: 9_990 + (index % 900) * 37, currency: 'BRL' },
      shipBy: new Date(createdAt + 172_800_000).toISOString(),
      items: [{ marketplaceSkuId: `SKU-${index % 900}`, quantity: 1, unitPrice: 9_990 }],
      postalCode: '22250-040',
      carrier: 'Loggi',
    }
  })

/** Sends a report as the page does: packed, one part after the other. */
const send = async (world: World, orders: number): Promise<readonly number[]> => {
  const rows = aReport(orders)
  const parts = Math.ceil(rows.length / rowsPerPart)
  const report = { id: `bench-report-${orders}`, parts, rows: rows.length }
  const times: number[] = []
  for (let part = 0; part < parts; part += 1) {
    const text = packed(rows.slice(part * rowsPerPart, (part + 1) * rowsPerPart))
    const input = {
      kind: 'MARKETPLACE_REPORT',
      affiliateId: 'MLB',
      rows: text,
      report: { ...report, part },
    }
    const took = await timeOf(async () => {
      importedSchema.parse((await world.ask(importQuery, { input })).data)
    })
    times.push(took)
  }
  return times
}

const figuresOf = async (
  world: World,
  { orders, atMost }: { readonly orders: number; readonly atMost: number },
): Promise<readonly Measurement[]> => {
  await world.control('DELETE', 'requests')
  let times: readonly number[] = []
  const milliseconds = await timeOf(async () => {
    times = await send(world, orders)
  })
  const calls = await world.masterDataRequestsSince('2000-01-01T00:00:00.000Z')
  const of = `report of ${orders.toLocaleString('en')}`
  return [
    { name: `${of}: in the service`, value: milliseconds / 1_000, unit: 's', limit: { atMost } },
    { name: `${of}: answer to a part, p95`, value: percentile(times, 95), unit: 'ms' },
    { name: `${of}: Master Data calls per part`, value: calls.length / times.length, unit: '' },
  ]
}

/** Marketplaces' reports through the gateway and the real runtime into the sandbox on disk. */
export const importing: Benchmark = {
  name: 'import',
  run: async () => {
    const data = await mkdtemp(join(tmpdir(), 'order-integrations-bench-'))
    const world = await World.start({ data, isBrief: false })
    try {
      await world.visit()
      return [
        ...(await figuresOf(world, { orders: 5_000, atMost: 5 })),
        ...(await figuresOf(world, { orders: 50_000, atMost: 45 })),
      ]
    } finally {
      await world.close()
      await rm(data, { recursive: true, force: true })
    }
  },
}
