import { z } from 'zod'
import type { Clock } from '../core/clock'
import type { KeyValues } from '../core/key-values'
import type { OrderStore } from '../services/orders/order-store'
import { sceneNames } from '../scenes/scene'
import { scenes } from '../scenes/scenes'
import { generateOrders } from './generate-orders'
import { demoStore, secondStore } from './stores'

const seededSchema = z.object({
  scene: z.enum(sceneNames),
  orders: z.number().int(),
  seed: z.number().int(),
  at: z.number().int(),
})

/** What the data directory was seeded with; it stays what it was when the app starts again. */
export type Seeded = z.infer<typeof seededSchema>

export interface SeedParts {
  readonly keyValues: KeyValues
  readonly orders: OrderStore
  readonly clock: Clock
}

const SECOND_STORE_ORDERS = 60
const CHUNK = 500

export async function seedOrders(
  { keyValues, orders, clock }: SeedParts,
  wanted: Omit<Seeded, 'at'>,
): Promise<Seeded> {
  const [known] = await keyValues.list('seeded')
  if (known) return seededSchema.parse(known.value)
  const seeded: Seeded = { ...wanted, at: clock.now() }
  const sizes = [
    { store: demoStore, count: seeded.orders },
    { store: secondStore, count: Math.min(SECOND_STORE_ORDERS, seeded.orders) },
  ]
  for (const { store, count } of sizes) {
    const scene = scenes[seeded.scene]
    const plan = { scene, store, count, seed: seeded.seed + store.account.length, now: seeded.at }
    const generated = generateOrders(plan)
    for (let start = 0; start < count; start += CHUNK) {
      await orders.seed(store.account, generated.slice(start, start + CHUNK))
    }
  }
  await keyValues.put('seeded', 'orders', seeded)
  return seeded
}
