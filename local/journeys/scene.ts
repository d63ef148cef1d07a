// An account in the middle of a day's work, and one with more open orders than can be read at once.
import { reportAll, sceneOrders } from './scene-orders'
import { aNotification, eventually, World } from './world'

export interface Scene {
  readonly world: World
  /** An order with an amount divergence, of the affiliate AMZ. */
  readonly orderId: string
}

export const masterDataIsDown = {
  host: 'api.vtex.com',
  path: '/api/dataentities/*',
  status: 503,
}

const tooManyForOneSearch = 120

const inboxQuery = '{ orderInbox { partial stale } }'

/** Waits until the service itself says so: a page that came too early would not ask again. */
export const untilInbox = async (world: World, text: string): Promise<void> => {
  await eventually(
    () => world.ask(inboxQuery),
    ({ data }) => JSON.stringify(data).includes(text),
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
  try {
    await world.host.reported
    await reportAll(world)
    await untilInbox(world, '"partial":false')
    await fillSecondStore(world)
    return { world, orderId: sceneOrders['amount-divergence'] }
  } catch (error) {
    await world.close()
    throw error
  }
}
