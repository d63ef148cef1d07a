import { openInbox } from '../../node/application/inbox/open-inbox'
import { success } from '../../node/lib/result'
import type { OrderIntegrationStore } from '../../node/ports/order-integration-store'
import { timeOf, type Benchmark } from '../benchmark'
import { longestBlockOf } from '../longest-block'
import { anAccountOf } from '../open-set'

const orders = 100_000
const replicas = 8
const rowsOfPage = 1_000

/** What a page of a scroll takes to come, in milliseconds. */
const answerMs = 100

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

type Reads = Pick<OrderIntegrationStore, 'page' | 'scroll'>

/** Counts the scrolls that are open at once, as Master Data does: from the first page to the last. */
const createScrollCount = () => {
  let [open, most] = [0, 0]
  const scroll =
    (store: Reads): Reads['scroll'] =>
    async (query, token) => {
      if (token === undefined) most = Math.max(most, ++open)
      await wait(answerMs)
      const answer = await store.scroll(query, token)
      if (answer.ok && answer.value.next === undefined) open -= 1
      return answer
    }
  return { scroll, most: () => most }
}

/** A replica that reads as many pages of a scroll as the store has, and whose work is another machine's. */
const elsewhere = async (scroll: Reads['scroll']): Promise<void> => {
  let token: string | undefined
  do {
    const answer = await scroll({ open: true }, token)
    token = answer.ok ? answer.value.next : undefined
  } while (token !== undefined)
}

const pagesOnly: Reads = {
  page: async () => success({ rows: [], total: orders, isFull: false }),
  scroll: async (_, token = '0') => {
    const from = Number(token) + rowsOfPage
    return success({ rows: [], next: from >= orders ? undefined : `${from}` })
  },
}

/** Eight replicas wake at once with a hundred thousand open orders; one of them here. */
export const waking: Benchmark = {
  name: 'waking',
  run: async () => {
    const { dependencies, answeredAt } = anAccountOf(orders)
    const count = createScrollCount()
    const store = dependencies.orderIntegrations
    const waked = {
      ...dependencies,
      orderIntegrations: { ...store, scroll: count.scroll(store) },
    }
    const others = Array.from({ length: replicas - 1 }, () => elsewhere(count.scroll(pagesOnly)))
    await openInbox(waked, {})
    // What comes before is Master Data's own time: here it writes the rows first.
    const first = performance.now() - answeredAt()
    let block = 0
    const whole = await timeOf(async () => {
      block = await longestBlockOf(async () => dependencies.memory.openSet.pending)
    })
    const inbox = await openInbox(waked, {})
    await Promise.all(others)
    const counted = inbox.ok && !inbox.value.partial ? (await inbox.value.overview()).total : 0
    return [
      {
        name: 'waking with 100,000 open orders: first rows after the first answer',
        value: first,
        unit: 'ms',
        limit: { atMost: 1_000 },
      },
      { name: '  exact totals', value: whole / 1_000, unit: 's', limit: { atMost: 30 } },
      { name: '  orders counted then', value: counted, unit: '', limit: { atLeast: orders } },
      {
        name: '  longest block of other requests',
        value: block,
        unit: 'ms',
        limit: { atMost: 50 },
      },
      {
        name: '  scrolls open at once, eight replicas',
        value: count.most(),
        unit: '',
        limit: { atMost: 10 },
      },
    ]
  },
}
