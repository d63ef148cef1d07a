import type { ExportedOrder } from '../api/exported-order'
import type { ExportInbox, ExportPage } from '../api/use-export-orders'
import type { ExportQuestion } from './collect'
import { createCollector } from './collect'

const anExported = (id: string): ExportedOrder => ({
  id,
  marketplaceOrderId: id,
  marketplace: { id: 'AMZ', name: 'Amazon' },
  status: 'FAILED',
  firstSeenAt: '2026-11-23T14:00:00.000Z',
  lastProcessedAt: '2026-11-23T14:00:00.000Z',
})

type Change = Partial<ExportInbox['exported']> & { readonly next?: string }

const aPage = (ids: readonly string[], { next, ...change }: Change = {}): ExportPage => ({
  kind: 'page',
  inbox: {
    asOf: '2026-11-23T14:59:00.000Z',
    partial: false,
    stale: false,
    exported: {
      totalCount: 3,
      window: null,
      pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null },
      nodes: ids.map(anExported),
      ...change,
    },
  },
})
const failing: ExportPage = { kind: 'unanswered', failure: { kind: 'unreachable' } }
const forbidden: ExportPage = { kind: 'unanswered', failure: { kind: 'forbidden' } }

const openQuestion: ExportQuestion = {}

/** Collects from answers given in turn. */
async function collectFrom(
  answers: readonly ExportPage[],
  { most = 1000, cancelAt = -1, question = openQuestion, times = 1 } = {},
) {
  const asked: (string | null | undefined)[] = []
  const lengths: number[] = []
  const pauses: number[] = []
  const ids: string[] = []
  const controller = new AbortController()
  const readOn = createCollector({
    question,
    most,
    signal: controller.signal,
    wait: async (milliseconds) => void pauses.push(milliseconds),
    onPage: async (orders) => void ids.push(...orders.map(({ id }) => id)),
    readPage: async ({ first, after }) => {
      if (asked.length === cancelAt) controller.abort()
      const answer = answers[asked.length]
      asked.push(after)
      lengths.push(first)
      if (!answer) throw new Error('It asked for more than there is.')
      return answer
    },
  })
  let collected = await readOn()
  for (let time = 1; time < times; time += 1) collected = await readOn()
  return { collected, ids, asked, lengths, pauses }
}

it('reads page after page, each from where the one before ended', async () => {
  const { collected, ids, asked } = await collectFrom([
    aPage(['1', '2'], { next: 'two' }),
    aPage(['3']),
  ])

  expect(ids).toEqual(['1', '2', '3'])
  expect(asked).toEqual([undefined, 'two'])
  expect(collected).toEqual({
    count: 3,
    matching: 3,
    asOf: '2026-11-23T14:59:00.000Z',
    partial: false,
    stale: false,
    changed: false,
    limited: false,
  })
})

it('takes an order that stands on two pages once, and says that the list changed', async () => {
  const { collected, ids } = await collectFrom([
    aPage(['1', '2'], { next: 'two' }),
    aPage(['2', '3']),
  ])

  expect(ids).toEqual(['1', '2', '3'])
  expect(collected).toMatchObject({ count: 3, changed: true })
})

it('says that the list changed where orders came or went meanwhile', async () => {
  const later = aPage(['3'], { totalCount: 4 })
  const { collected } = await collectFrom([aPage(['1', '2'], { next: 'two' }), later])

  expect(collected).toMatchObject({ count: 3, matching: 3, changed: true })
})

it('asks twice more for a page that fails, waiting longer each time', async () => {
  const answers = [aPage(['1', '2'], { next: 'two' }), failing, failing, aPage(['3'])]
  const { collected, asked, pauses } = await collectFrom(answers)

  expect(asked).toEqual([undefined, 'two', 'two', 'two'])
  expect(pauses).toEqual([1000, 4000])
  expect(collected).toMatchObject({ count: 3 })
})

it('keeps what it has where a page goes on failing, with the reason', async () => {
  const answers = [aPage(['1', '2'], { next: 'two' }), failing, failing, failing]
  const { collected, ids } = await collectFrom(answers)

  expect(ids).toEqual(['1', '2'])
  expect(collected).toMatchObject({ count: 2, matching: 3, failure: { kind: 'unreachable' } })
})

it('reads on from where it ended when it is called again, and forgets the failure', async () => {
  const failed = [failing, failing, failing]
  const answers = [aPage(['1', '2'], { next: 'two' }), ...failed, aPage(['2', '3'])]
  const { collected, ids, asked } = await collectFrom(answers, { times: 2 })

  expect(asked[asked.length - 1]).toBe('two')
  expect(ids).toEqual(['1', '2', '3'])
  expect(collected).toMatchObject({ count: 3, matching: 3, limited: false })
  expect(collected).not.toHaveProperty('failure')
})

it('asks for as many orders at once as are answered: of all orders fewer than of the open ones', async () => {
  const open = await collectFrom([aPage(['1'])])
  const all = await collectFrom([aPage(['1'])], { question: { filter: { openOnly: false } } })

  expect(all.lengths[0]).toBe(100)
  expect(open.lengths[0]).toBeGreaterThan(100)
})

it('does not ask again what a person may not read', async () => {
  const { collected, pauses } = await collectFrom([forbidden])

  expect(pauses).toEqual([])
  expect(collected).toMatchObject({ count: 0, failure: { kind: 'forbidden' } })
})

it('stops at the most that a file takes, and says that there are more', async () => {
  const { collected } = await collectFrom([aPage(['1', '2'], { next: 'two' })], { most: 2 })

  expect(collected).toMatchObject({ count: 2, matching: 3, limited: true })
})

it('says that a search does not reach all that match', async () => {
  const window = { reachable: 2 }
  const { collected } = await collectFrom([aPage(['1', '2'], { window })])

  expect(collected).toMatchObject({ count: 2, matching: 3, limited: true })
})

it('has nothing where it is cancelled between two pages', async () => {
  const answers = [aPage(['1', '2'], { next: 'two' }), aPage(['3'])]
  const { collected, ids } = await collectFrom(answers, { cancelAt: 1 })

  expect(ids).toEqual(['1', '2'])
  expect(collected).toBeUndefined()
})
