import { z } from 'zod'
import type { KeyValues } from '../core/key-values'
import type { Scene } from '../scenes/scene'
import { demoStore } from '../seeds/stores'
import type { OrderFacts } from '../services/orders/order-facts'
import type { OrderStore } from '../services/orders/order-store'
import type { Selection } from './report-plan'

const KIND = 'report-selection'
const AWAITING_SHARE = 0.12

const idsSchema = z.object({
  awaiting: z.array(z.string()),
  unavailable: z.array(z.string()),
  newCarrier: z.array(z.string()),
  integrated: z.array(z.string()),
})

type Ids = z.infer<typeof idsSchema>

interface Parts {
  readonly orders: OrderStore
  readonly keyValues: KeyValues
}

/**
 * Chosen once per data directory: an order that has moved on since must not bring another one into
 * the reports.
 */
export async function selectOrders(
  { orders, keyValues }: Parts,
  { newCarrierReports }: Scene,
  problems: number,
): Promise<Selection> {
  const [known] = await keyValues.list(KIND)
  const ids = known
    ? idsSchema.parse(known.value)
    : await choose(orders, newCarrierReports, problems)
  if (!known) await keyValues.put(KIND, demoStore.account, ids)
  const read = async (chosen: readonly string[]): Promise<readonly OrderFacts[]> => {
    const found = await Promise.all(chosen.map((id) => orders.get(demoStore.account, id)))
    return found.flatMap((order) => order ?? [])
  }
  return {
    awaiting: await read(ids.awaiting),
    unavailable: await read(ids.unavailable),
    newCarrier: await read(ids.newCarrier),
    integrated: await read(ids.integrated),
  }
}

async function choose(
  orders: OrderStore,
  newCarrierReports: number,
  problems: number,
): Promise<Ids> {
  const newest = (condition: string, limit: number): Promise<readonly OrderFacts[]> =>
    orders.find({
      account: demoStore.account,
      orderBy: 'created_at DESC',
      offset: 0,
      conditions: [condition],
      limit,
    })
  const awaiting = await newest(
    `status = 'waiting-for-manual-authorization'`,
    Math.round(problems * AWAITING_SHARE),
  )
  const waiting = await newest(`status = 'waiting-ffmt-authorization'`, problems > 0 ? 1 : 0)
  const ready = await newest(
    `status = 'ready-for-handling'`,
    Math.max(problems, 10 * newCarrierReports),
  )
  const newCarrier = ready.filter(({ carrier }) => carrier === 'Demo Road Freight')
  const known = [...waiting, ...newCarrier].map(({ orderId }) => orderId)
  const integrated = await newest(
    `status IN ('ready-for-handling', 'handling', 'waiting-ffmt-authorization')`,
    Math.ceil(problems / 5),
  )
  const idsOf = (some: readonly OrderFacts[]): string[] => some.map(({ orderId }) => orderId)
  return {
    awaiting: idsOf(awaiting),
    unavailable: idsOf(waiting),
    newCarrier: idsOf(newCarrier.slice(0, newCarrierReports)),
    integrated: idsOf(integrated).filter((id) => !known.includes(id)),
  }
}
