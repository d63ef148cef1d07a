import { z } from 'zod'

import type { CheckSubject } from '../../domain/checks/check-subject'
import { toCheckSubject } from '../../domain/checks/check-subject'
import type { Checked } from '../../domain/checks/check'
import { diagnose } from '../../domain/diagnosis/diagnose'
import type { ErrorType } from '../../domain/diagnosis/diagnosis'
import { aFactRecord } from '../../testing/builders'
import {
  area,
  channelOf,
  one,
  scenarios,
  settingsSchema,
  type Line,
  type Scenario,
  type Settings,
} from '../../testing/check-scenarios'
import { aLiveStore } from '../../testing/live-store'
import { aUserToken, control } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { runChecks } from './run-checks'
import type { AskDependencies } from './store-answers'

// What a check says is held against what placing the same order then does.

const ordersEach = 100

const skusSchema = z.array(
  z
    .object({
      id: z.string(),
      name: z.string(),
      refId: z.string(),
      active: z.boolean(),
      salesChannels: z.array(z.string()),
      stock: z.record(z.number()),
      reserved: z.record(z.number()),
      prices: z.record(z.number()),
    })
    .strict(),
)

const notificationSchema = z.object({
  code: z.string(),
  success: z.boolean(),
  message: z.string(),
  errors: z
    .array(z.object({ source: z.string(), code: z.string(), description: z.string() }))
    .nullable(),
})

const placedSchema = z.object({
  notifications: z.array(z.object({ notification: notificationSchema })).min(1),
})

const sandbox = useSandbox()
let store: AskDependencies
let settings: Settings
let skus: z.infer<typeof skusSchema>

const put = (path: string, body: unknown): Promise<unknown> =>
  control(sandbox, { method: 'PUT', path, body })

beforeAll(async () => {
  store = aLiveStore(await aUserToken(sandbox, 'owner'), 20_000)
  // Checkout's codes tell inactive, outside of the policy and out of stock apart.
  await put('settings', { errorVocabulary: 'checkout' })
  const read = (path: string) =>
    control(sandbox, { method: 'GET', path: `store/demostore/${path}` })
  settings = settingsSchema.parse(await read('settings'))
  skus = skusSchema.parse(await read('skus'))
})

/** What the connector tells of the order, and what it then sends. */
const toPlan = (scenario: Scenario, index: number) => {
  const {
    connector = 'amz',
    sla = 'Normal',
    difference = 0,
    interest = 0,
    ...order
  } = scenario.order(index)
  const items = order.items ?? one('1001')
  const postalCode = order.postalCode ?? area('01310', index)
  const carrier = settings.carriers.find((each) => each.sla === sla)
  const price = ({ skuId, quantity }: Line): number =>
    quantity * (skus.find(({ id }) => id === skuId)?.prices[channelOf[connector]] ?? 4990)
  const total =
    items.map(price).reduce((sum, each) => sum + each, carrier?.price ?? 0) + difference + interest
  const marketplaceOrderId = `${scenarios.indexOf(scenario)}-${index}`
  const record = aFactRecord({
    marketplaceOrderId,
    value: { amount: total, currency: 'BRL' },
    interest,
    items: items.map((line) => ({ ...line })),
    postalCode,
    carrier: { id: carrier?.id, name: carrier?.id ?? '', service: sla },
  })
  const key = { affiliateId: connector.toUpperCase(), marketplaceOrderId }
  return {
    marketplaceOrderId,
    subject: toCheckSubject({ ...record, ...key }, order.reported),
    connector,
    input: {
      marketplaceOrderId,
      items,
      postalCode,
      sla,
      total,
      interest,
      facts: false,
      ...order.placing,
    },
  }
}

const withState = async <Value>(scenario: Scenario, run: () => Promise<Value>): Promise<Value> => {
  const changed = Object.entries(scenario.skus ?? {})
  for (const [id, patch] of changed) await put(`store/demostore/skus/${id}`, patch)
  if (scenario.settings) await put('store/demostore/settings', scenario.settings(settings))
  try {
    return await run()
  } finally {
    const { carriers, docks } = settings
    await put('store/demostore/settings', { carriers, docks })
    for (const [id] of changed) {
      const { id: _, prices, ...rest } = skus.find((sku) => sku.id === id) ?? { id, prices: {} }
      await put(`store/demostore/skus/${id}`, { ...rest, price: prices })
    }
  }
}

type Placed = 'integrated' | 'duplicate' | ErrorType

const place = async ({ connector, input }: ReturnType<typeof toPlan>): Promise<Placed> => {
  const path = `people/connectors/demostore-${connector}/place-order`
  const body = await control(sandbox, { method: 'POST', path, body: input })
  const [told] = placedSchema.parse(body).notifications
  if (told === undefined) throw new Error('The connector is told of every order')
  const { notification } = told
  if (notification.success) return 'integrated'
  if (notification.code === 'EOI007') return 'duplicate'
  return diagnose({ ...notification, errors: notification.errors ?? [] }).errorType
}

const agrees = ({ verdict, causes }: Checked, placed: Placed): boolean => {
  if (placed === 'integrated') return verdict === 'WOULD_INTEGRATE'
  if (placed === 'duplicate') return verdict === 'ALREADY_IN_VTEX'
  return verdict === 'WOULD_FAIL' && causes.includes(placed)
}

const putOrders = async (
  plans: readonly ReturnType<typeof toPlan>[],
  status: string,
): Promise<void> => {
  for (const { subject } of plans) {
    await put(`orders/demostore/${subject.orderIds[0]}`, { status })
  }
}

describe('what a check says is what placing the order then does', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    'where %s',
    async (_, scenario) => {
      const plans = Array.from({ length: ordersEach }, (__, index) => toPlan(scenario, index))
      if (scenario.existing !== undefined) await putOrders(plans, scenario.existing)

      const [checked, placed] = await withState(scenario, async () => {
        const said = await runChecks(
          store,
          plans.map(({ subject }): CheckSubject => subject),
        )
        return [said, await Promise.all(plans.map(place))]
      })

      const disagreeing = checked.flatMap((check, index) => {
        const result = placed[index]
        return result !== undefined && agrees(check, result)
          ? []
          : [
              {
                said: [check.verdict, ...check.causes].join(' '),
                placed: result,
                results: check.results,
              },
            ]
      })
      expect(disagreeing).toEqual([])
    },
  )
})
