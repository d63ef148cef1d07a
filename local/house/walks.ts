// Three things that happen all day, done once in the real runtime and a real browser: how much of the code do they pass?
import { launchBrowser } from '../browser'
import { aNotification, eventually, World } from '../journeys/world'
import { ordersPath, Visitor } from '../journeys/visitor'
import { coverageEnvironment, modulesOfPage, modulesOfService } from './executed-modules'

export interface Walks {
  /** A notification, from its delivery until its order is in the open set. */
  readonly notificationToOpenSet: readonly string[]
  /** Somebody opens the page, until the row stands there. */
  readonly questionToRow: readonly string[]
  /** Somebody closes the order that is open before them, until it is told to be closed. */
  readonly closeOneOrder: readonly string[]
}

const isInOpenSet = (world: World, id: string) =>
  eventually(
    () => world.ask(`{ orderIntegration(id: "${id}") { status } }`),
    ({ data }) => data?.['orderIntegration'] !== null,
  )

const closeInSheet = async (visitor: Visitor): Promise<void> => {
  await visitor.sheet.getByRole('button', { name: visitor.text('page.close-order') }).click()
  await visitor.sheet.getByLabel(visitor.text('work.why')).selectOption('CANCELED_AT_MARKETPLACE')
  await visitor.sheet.getByRole('button', { name: visitor.text('work.close') }).click()
  await visitor.sheet.getByRole('button', { name: visitor.text('work.reopen') }).waitFor()
}

export const walk = async (): Promise<Walks> => {
  const world = await World.start({ runtimeEnvironment: coverageEnvironment, isPageReadable: true })
  const browser = await launchBrowser()
  const pid = world.host.processes['runtime'] ?? 0
  try {
    await world.deliver(aNotification({ marketplaceOrderId: '700-1' }))
    await isInOpenSet(world, 'AMZ-700-1')
    await modulesOfService(pid)
    await world.deliver(aNotification())
    const notificationToOpenSet = await modulesOfService(pid)
    await isInOpenSet(world, 'AMZ-701-1')

    const visitor = await Visitor.arrive({
      browser,
      hostUrl: world.host.url,
      locale: 'en',
      width: 1280,
      isFirst: true,
    })
    await modulesOfService(pid)
    const ofPage = await modulesOfPage(visitor.page, async () => {
      await visitor.signIn({ as: 'operator', path: `${ordersPath}?view=orders` })
      await visitor.orderLink('701-1').waitFor()
    })
    const questionToRow = [...(await modulesOfService(pid)), ...ofPage]

    await visitor.orderLink('701-1').click()
    await visitor.sheet.getByRole('heading').first().waitFor()
    await modulesOfService(pid)
    const ofClosing = await modulesOfPage(visitor.page, () => closeInSheet(visitor))
    const closeOneOrder = [...(await modulesOfService(pid)), ...ofClosing]
    return { notificationToOpenSet, questionToRow, closeOneOrder }
  } finally {
    await browser.close()
    await world.close()
  }
}
