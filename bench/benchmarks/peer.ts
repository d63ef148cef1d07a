import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { Visitor } from '../../local/journeys/visitor'
import type { World } from '../../local/journeys/world'
import { discardLine } from '../../local/output'
import { startPart } from '../../local/part'
import { fromRoot } from '../../local/paths'
import { percentile, timeOf, type Benchmark, type Measurement } from '../benchmark'
import { among } from '../crowd'

const problems = 10_000
const rounds = 10
const sought = 'bench-777'
const ordersView = '/admin/order-integrations/orders?view=orders'

/** How long each thing took that people do. In milliseconds. */
type Round = {
  readonly list: number
  readonly one: number
  readonly csv: number
  readonly filter: number
}

const downloaded = (page: Page, click: () => Promise<void>): Promise<number> =>
  timeOf(async () => {
    const download = page.waitForEvent('download')
    await click()
    await (await download).path()
  })

const sinceNavigation = (page: Page): Promise<number> => page.evaluate(() => performance.now())

const roundOfOurs = async (browser: Browser, world: World, query: string): Promise<Round> => {
  const view = { locale: 'en', width: 1280 } as const
  const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view, isFirst: true })
  const { page, inside, sheet } = visitor
  await visitor.signIn({ as: 'operator', path: ordersView })
  await visitor.seesList()
  const list = await sinceNavigation(page)
  const one = await timeOf(async () => {
    await inside.locator('tbody tr a').first().click()
    await sheet.getByRole('heading').first().waitFor()
  })
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await inside.getByRole('button', { name: visitor.text('export.open') }).click()
  const csv = await downloaded(page, () =>
    inside.getByRole('button', { name: visitor.text('export.csv') }).click(),
  )
  const filter = await timeOf(() => world.ask(query, { first: 25, filter: { search: sought } }))
  await visitor.leave()
  return { list, one, csv, filter }
}

const roundOfPeer = async (browser: Browser, url: string): Promise<Round> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('tbody tr').first().waitFor()
  const list = await sinceNavigation(page)
  const one = await timeOf(async () => {
    await page.locator('tbody tr a').first().click()
    await page.locator('dialog h1').waitFor()
  })
  await page.keyboard.press('Escape')
  const csv = await downloaded(page, () => page.getByRole('link', { name: 'CSV' }).click())
  const filter = await timeOf(async () =>
    (await fetch(`${url}/api/problems?search=${sought}`)).json(),
  )
  await context.close()
  return { list, one, csv, filter }
}

const names: Readonly<Record<keyof Round, string>> = {
  list: 'list shown',
  one: 'open one',
  csv: 'CSV of all',
  filter: 'one question with a selective search',
}

const figuresOf = (
  ours: readonly Round[],
  peers: readonly Round[],
  what: keyof Round,
): readonly Measurement[] => {
  const median = (all: readonly Round[]) =>
    percentile(
      all.map((round) => round[what]),
      50,
    )
  return [
    { name: `${names[what]}, median`, value: median(ours), unit: 'ms' },
    { name: '  of the admin over PostgreSQL', value: median(peers), unit: 'ms' },
  ]
}

/** What people do beside the same in an admin over PostgreSQL, turn by turn in the same browser on the same cores. */
export const peer: Benchmark = {
  name: 'peer',
  onlyWhenNamed: true,
  run: () =>
    among(problems, async (browser, world) => {
      const query = await readFile(fromRoot('react/api/order-inbox.graphql'), 'utf8')
      const admin = startPart({
        name: 'admin',
        module: fromRoot('bench', 'peer', 'admin.ts'),
        arguments: [`${problems}`],
        nodeOptions: ['--import', 'tsx'],
        log: discardLine,
      })
      const url = `http://127.0.0.1:${await admin.port}`
      const [ours, peers]: [Round[], Round[]] = [[], []]
      for (let round = 0; round <= rounds; round += 1) {
        ours.push(await roundOfOurs(browser, world, query))
        peers.push(await roundOfPeer(browser, url))
      }
      await admin.kill()
      const whats: readonly (keyof Round)[] = ['list', 'one', 'csv', 'filter']
      // The first round warms everything up.
      return whats.flatMap((what) => figuresOf(ours.slice(1), peers.slice(1), what))
    }),
}
