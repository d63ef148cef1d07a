import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { World } from '../../local/journeys/world'
import { fromRoot } from '../../local/paths'
import { percentile, timeOf, type Benchmark, type Measurement } from '../benchmark'
import { deliverProblems } from '../crowd'

const reports = 10_000
/** Somebody looks so often. In milliseconds. */
const everyMs = 250
/** For so long after the last report, longer than changes took to be read when each view waited for them. */
const afterMs = 40_000

const shownSchema = z.object({
  catchingUp: z.boolean(),
  open: z.object({ total: z.number() }),
})

type Look = {
  readonly took: number
  /** What an answer took just before that reads no order: its guards alone, on the same cores. */
  readonly guards: number
  readonly total: number
  readonly catchingUp: boolean
}

/** Looks at the list with the page's own question, over and over, until it is told to end. */
const keepLooking = (world: World, query: string) => {
  const looks: Look[] = []
  let isOver = false
  const look = async () => {
    let answer: unknown
    const guards = await timeOf(() => world.ask('{ mayWorkOnOrders }'))
    const took = await timeOf(async () => {
      answer = (await world.ask(query, { first: 25 })).data?.['orderInbox']
    })
    const { catchingUp, open } = shownSchema.parse(answer)
    looks.push({ took, guards, total: open.total, catchingUp })
  }
  const looking = (async () => {
    while (!isOver) {
      await look()
      await new Promise((resolve) => setTimeout(resolve, everyMs))
    }
  })()
  return {
    /** What was seen since the last time. */
    seen: (): readonly Look[] => looks.splice(0),
    end: () => {
      isOver = true
      return looking
    },
  }
}

const p95Of = (looks: readonly Look[], valueOf: (look: Look) => number): number =>
  percentile(looks.map(valueOf), 95)

const figuresOf = (when: string, looks: readonly Look[]): readonly Measurement[] => [
  {
    name: `view ${when} ${reports.toLocaleString('en')} reports, p95`,
    value: p95Of(looks, ({ took }) => took),
    unit: 'ms',
    limit: { atMost: 500 },
  },
  {
    name: '  an answer that reads no order, p95',
    value: p95Of(looks, ({ guards }) => guards),
    unit: 'ms',
  },
  {
    name: '  what the list adds to it, p95',
    value: p95Of(looks, ({ took, guards }) => took - guards),
    unit: 'ms',
  },
  {
    name: '  of them marked: changes are being read',
    value: (100 * looks.filter(({ catchingUp }) => catchingUp).length) / looks.length,
    unit: '%',
  },
]

/**
 * Ten thousand reports as fast as they are taken, while somebody looks at the list; then the time after them. The
 * sandbox's one process answers for Master Data and for who may look: what waits there for the reports is told apart.
 */
export const burst: Benchmark = {
  name: 'burst',
  run: async () => {
    const query = await readFile(fromRoot('react/api/order-inbox.graphql'), 'utf8')
    const world = await World.start({ isBrief: false })
    try {
      await deliverProblems(world, 1)
      const looking = keepLooking(world, query)
      const took = await timeOf(() => deliverProblems(world, reports))
      const during = looking.seen()
      await new Promise((resolve) => setTimeout(resolve, afterMs))
      const after = looking.seen()
      await looking.end()
      return [
        { name: 'reports taken', value: (reports * 1_000) / took, unit: '/s' },
        ...figuresOf('during', during),
        ...figuresOf('after', after),
        {
          name: '  orders not shown in the end',
          value: reports - (after.at(-1)?.total ?? 0),
          unit: '',
          limit: { atMost: 0 },
        },
      ]
    } finally {
      await world.close()
    }
  },
}
