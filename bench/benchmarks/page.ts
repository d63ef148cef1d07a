import type { Browser } from 'playwright-core'
import { Visitor } from '../../local/journeys/visitor'
import type { World } from '../../local/journeys/world'
import { percentile, type Benchmark, type Measurement } from '../benchmark'
import { among } from '../crowd'
import { firstViewSize } from '../first-view'
import { observePaints, paintsOf, type Paint } from '../page-observer'
import { kinds, work, type Interactions } from '../page-work'

const problems = 10_000
const rounds = 10
const openings = 100
const manyProblems = 100_000
const roundsOfMany = 3

const ordersView = '/admin/order-integrations/orders?view=orders'

const arrive = async (browser: Browser, world: World): Promise<Visitor> => {
  const visitor = await Visitor.arrive({
    browser,
    hostUrl: world.host.url,
    locale: 'en',
    width: 1280,
    isFirst: true,
  })
  await observePaints(visitor.page)
  await visitor.signIn({ as: 'operator', path: ordersView })
  await visitor.seesList()
  return visitor
}

type Visit = Paint & {
  /** When the list stood with its rows, from the navigation on. In milliseconds. */
  readonly listAt: number
  readonly interactions: Interactions
}

const visit = async (browser: Browser, world: World): Promise<Visit> => {
  const visitor = await arrive(browser, world)
  try {
    const listAt = await visitor.page.evaluate(() => performance.now())
    const { largestAt, shift } = await paintsOf(visitor.page)
    const interactions = await work(visitor)
    const after = await paintsOf(visitor.page)
    return { listAt, largestAt, shift: Math.max(shift, after.shift), interactions }
  } finally {
    await visitor.leave()
  }
}

/** So many visits after one that warms everything up. */
const visits = async (browser: Browser, world: World, count: number): Promise<readonly Visit[]> => {
  await visit(browser, world)
  const all: Visit[] = []
  for (let round = 0; round < count; round += 1) all.push(await visit(browser, world))
  return all
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
      await visitor.inside.locator('tbody tr a').first().click()
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

const milliseconds = (name: string, value: number, atMost: number): Measurement => ({
  name,
  value,
  unit: 'ms',
  limit: { atMost },
})

const figuresOf = (all: readonly Visit[]): readonly Measurement[] => {
  const median = (valueOf: (one: Visit) => number) => percentile(all.map(valueOf), 50)
  const timesOf = (kind: (typeof kinds)[number]) =>
    all.flatMap(({ interactions }) => interactions[kind])
  return [
    milliseconds(
      'largest contentful paint, median',
      median(({ largestAt }) => largestAt),
      2_000,
    ),
    milliseconds(
      'list shown, median',
      median(({ listAt }) => listAt),
      2_000,
    ),
    milliseconds('interaction to next paint, p75', percentile(kinds.flatMap(timesOf), 75), 100),
    ...kinds.map((kind) => milliseconds(`  ${kind}, p75`, percentile(timesOf(kind), 75), 100)),
    {
      name: 'layout shift, worst',
      value: Math.max(...all.map(({ shift }) => shift)),
      unit: '',
      limit: { atMost: 0.02 },
    },
  ]
}

const firstView = async (browser: Browser, world: World): Promise<readonly Measurement[]> => {
  const { withoutReact, ofTheApp } = await firstViewSize(browser, world)
  return [
    { name: 'first view without React, gzip', value: withoutReact, unit: 'kB' },
    {
      name: '  without what the Admin brings',
      value: ofTheApp,
      unit: 'kB',
      limit: { atMost: 230 },
    },
  ]
}

/** The page in a real browser, the production build, with everything else on the same cores. */
export const page: Benchmark = {
  name: 'page',
  run: () =>
    among(problems, async (browser, world) => [
      ...figuresOf(await visits(browser, world, rounds)),
      ...(await firstView(browser, world)),
      {
        name: `heap after ${openings} openings of an order, growth`,
        value: await growth(browser, world),
        unit: 'MB',
        limit: { atMost: 2 },
      },
    ]),
}

/** The same where ten times as much is open: only reported, since no store asked for it yet. */
export const pageOfMany: Benchmark = {
  name: 'page-100000',
  onlyWhenNamed: true,
  run: () =>
    among(manyProblems, async (browser, world) =>
      figuresOf(await visits(browser, world, roundsOfMany)).map(
        ({ name, value, unit }): Measurement => ({ name, value, unit }),
      ),
    ),
}
