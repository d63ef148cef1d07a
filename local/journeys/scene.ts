// An account in the middle of a day's work, and one with more open orders than can be read at once.
import { aNotification, eventually, World } from './world'

export interface Scene {
  readonly world: World
  /** An order with an amount divergence, of the affiliate AMZ. */
  readonly orderId: string
}

const orderId = '701-8412207-5519842'
const tooManyForOneSearch = 120

const anotherCause = (
  marketplaceOrderId: string,
  code: string,
  [errorCode, description]: readonly [string, string],
) =>
  aNotification({
    marketplaceOrderId,
    operationId: marketplaceOrderId,
    code,
    message: description,
    errors: [{ source: 'Fulfillment', code: errorCode, description }],
  })

const notifications = [
  aNotification({ marketplaceOrderId: orderId }),
  aNotification({ marketplaceOrderId: '701-2208471-9930215', operationId: '2', code: 'EOI011' }),
  anotherCause('702-5530198-1174026', 'EOI002', [
    'FMT005',
    'Item 1001(Espresso cup) is not available',
  ]),
  anotherCause('702-8826640-0057193', 'EOI004', ['FMT0039', 'Invalid id for item 90001']),
  anotherCause('701-3371562-4408857', 'EOI001', ['XYZ123', 'Gateway refused the document set']),
  aNotification({
    marketplaceOrderId: '701-9045518-2260734',
    operationId: '6',
    success: true,
    code: 'SOI001',
    errors: null,
  }),
]

const inboxQuery = '{ orderInbox { partial stale } }'

/** Waits until the service itself says so: a page that came too early would not ask again. */
export const untilInbox = async (world: World, text: string): Promise<void> => {
  await eventually(
    () => world.ask(inboxQuery),
    ({ data }) => JSON.stringify(data).includes(text),
    10_000,
  )
}

// More than one search gives out, and nobody has looked yet: what a visitor sees first is only the newest part.
const fillSecondStore = async (world: World): Promise<void> => {
  await Promise.all(
    Array.from({ length: tooManyForOneSearch }, (_, index) =>
      world.deliver(
        aNotification({
          accountName: 'secondstore',
          marketplaceOrderId: `702-${index}`,
          operationId: `702-${index}`,
        }),
        'secondstore',
      ),
    ),
  )
}

export const openScene = async (options: { readonly demo?: boolean } = {}): Promise<Scene> => {
  const world = await World.start({
    orders: options.demo === true ? 2000 : 1,
    reportProblems: options.demo === true,
  })
  await world.host.reported
  for (const notification of notifications) await world.deliver(notification)
  await untilInbox(world, '"partial":false')
  await fillSecondStore(world)
  return { world, orderId }
}
