import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../local/browser'
import { Visitor } from '../../local/journeys/visitor'
import { World } from '../../local/journeys/world'
import { fromRoot } from '../../local/paths'
import { bundleAssets } from '../../local/shell/bundle'
import { percentile, type Benchmark, type Measurement } from '../benchmark'
import { fillWithProblems } from '../crowd'
import { observePaints, paintsOf, type Paint } from '../page-observer'

const problems = 10_000
const rounds = 10
const openings = 100

const arrive = async (browser: Browser, world: World): Promise<Visitor> => {
  const visitor = await Visitor.arrive({
    browser,
    hostUrl: world.host.url,
    locale: 'en',
    width: 1280,
  })
  await observePaints(visitor.page)
  await visitor.signIn({ as: 'operator', path: ordersView })
  await visitor.seesList()
  return visitor
}

const ordersView = '/admin/order-integrations/orders?view=orders'

/** Filters, sorts, opens an order and closes it: what people do all day. */
const work = async (visitor: Visitor): Promise<void> => {
  const { page, inside } = visitor
  const order = inside.getByRole('columnheader').getByRole('button', {
    name: visitor.text('page.column-order'),
    exact: true,
  })
  await order.click()
  await page.waitForURL(/sort=/)
  await visitor.seesList()
  await inside.getByRole('button', { name: visitor.text('page.filter-error') }).click()
  await inside.getByRole('checkbox', { name: visitor.text('error-type.amount-divergence') }).click()
  await page.waitForURL(/error-type=/)
  await page.keyboard.press('Escape')
  await visitor.seesList()
  await inside.locator('tbody tr td:first-child a').first().click()
  await visitor.sheet.waitFor()
  await page.keyboard.press('Escape')
  await visitor.sheet.waitFor({ state: 'detached' })
}

type Visit = Paint & {
  /** When the list stood with its rows, from the navigation on. In milliseconds. */
  readonly listAt: number
}

const visit = async (browser: Browser, world: World): Promise<Visit> => {
  const visitor = await arrive(browser, world)
  try {
    const listAt = await visitor.page.evaluate(() => performance.now())
    const { largestAt, shift } = await paintsOf(visitor.page)
    await work(visitor)
    const after = await paintsOf(visitor.page)
    const { interactions } = after
    return { listAt, largestAt, shift: Math.max(shift, after.shift), interactions }
  } finally {
    await visitor.leave()
  }
}

/** The heap of the page after its garbage is gone, before and after many openings of an order. In MB. */
const growth = async (browser: Browser, world: World): Promise<number> => {
  const visitor = await arrive(browser, world)
  const session = await visitor.page.context().newCDPSession(visitor.page)
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000
  }
  const openAndClose = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await visitor.inside.locator('tbody tr td:first-child a').first().click()
      await visitor.sheet.getByRole('heading').first().waitFor()
      await visitor.page.keyboard.press('Escape')
      await visitor.sheet.waitFor({ state: 'detached' })
    }
  }
  try {
    await openAndClose(10)
    const before = await heap()
    await openAndClose(openings)
    return (await heap()) - before
  } finally {
    await visitor.leave()
  }
}

const zipped = (body: Uint8Array): number => gzipSync(body).length / 1_000

const reactAlone = async (): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: "import 'react'; import 'react-dom'", resolveDir: fromRoot('react') },
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles.reduce((sum, { contents }) => sum + zipped(contents), 0)
}

/** What the first view loads, without React, which the Admin brings. In kB of gzip. */
const firstView = async (browser: Browser, world: World): Promise<number> => {
  const assets = await bundleAssets()
  const visitor = await Visitor.arrive({
    browser,
    hostUrl: world.host.url,
    locale: 'en',
    width: 1280,
  })
  const loaded = new Set<string>()
  visitor.page.on('response', (response) => {
    if (response.frame() !== visitor.page.mainFrame()) {
      loaded.add(new URL(response.url()).pathname.split('/').pop() ?? '')
    }
  })
  await visitor.signIn({ as: 'operator' })
  await visitor.inside.locator('h1').waitFor()
  await visitor.page.waitForLoadState('networkidle')
  await visitor.leave()
  const sizes = [...loaded].flatMap((name) => assets.get(name)?.body ?? []).map(zipped)
  return sizes.reduce((sum, size) => sum + size, 0) - (await reactAlone())
}

const figuresOf = (paints: readonly Visit[]): readonly Measurement[] => [
  {
    name: 'largest contentful paint, median',
    value: percentile(
      paints.map(({ largestAt }) => largestAt),
      50,
    ),
    unit: 'ms',
    limit: { atMost: 2_000 },
  },
  {
    name: 'list shown, median',
    value: percentile(
      paints.map(({ listAt }) => listAt),
      50,
    ),
    unit: 'ms',
    limit: { atMost: 2_000 },
  },
  {
    name: 'interaction to next paint, p75',
    value: percentile(
      paints.flatMap(({ interactions }) => interactions),
      75,
    ),
    unit: 'ms',
    limit: { atMost: 200 },
  },
  {
    name: 'layout shift, worst',
    value: Math.max(...paints.map(({ shift }) => shift)),
    unit: '',
    limit: { atMost: 0.02 },
  },
]

/** The page in a real browser, the production build, with everything else on the same cores. */
export const page: Benchmark = {
  name: 'page',
  run: async () => {
    const world = await World.start()
    const browser = await launchBrowser()
    try {
      await fillWithProblems(world, problems)
      await visit(browser, world)
      const paints: Visit[] = []
      for (let round = 0; round < rounds; round += 1) paints.push(await visit(browser, world))
      return [
        ...figuresOf(paints),
        {
          name: 'first view without React, gzip',
          value: await firstView(browser, world),
          unit: 'kB',
          limit: { atMost: 250 },
        },
        {
          name: `heap after ${openings} openings of an order, growth`,
          value: await growth(browser, world),
          unit: 'MB',
          limit: { atMost: 2 },
        },
      ]
    } finally {
      await browser.close()
      await world.close()
    }
  },
}
