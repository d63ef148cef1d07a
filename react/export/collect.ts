import type { ExportOrdersQueryVariables } from '../__generated__/operations'
import type { ExportedOrder, ExportPage } from '../api/use-export-orders'
import type { Failure } from '../api/failure'

export type ExportQuestion = Pick<ExportOrdersQueryVariables, 'filter' | 'sort'>

/** What was read, and what keeps it from being all orders of the question at one moment. */
export interface ExportedOrders {
  readonly count: number
  /** How many matched when it began. */
  readonly matching: number
  /** When the store was read for the first page; ISO 8601 UTC. */
  readonly asOf?: string
  /** Not all open orders were loaded. */
  readonly partial: boolean
  /** The store could not be read: the last good state. */
  readonly stale: boolean
  /** Orders came, went or moved between two pages. */
  readonly changed: boolean
  /** More matched than a file takes or a search reaches. */
  readonly limited: boolean
  /** Why it ended before its end. */
  readonly failure?: Failure
}

interface Collecting {
  readonly question: ExportQuestion
  /** The most orders to read. */
  readonly most: number
  readonly readPage: (variables: ExportOrdersQueryVariables) => Promise<ExportPage>
  readonly wait: (milliseconds: number) => Promise<void>
  /** The next page is read when it is done with this one. */
  readonly onPage: (orders: readonly ExportedOrder[], collected: ExportedOrders) => Promise<void>
  readonly signal: AbortSignal
}

/** The most that the service answers at once: of the open orders, which it has in memory, and of all orders. */
const PAGE = { open: 500, all: 100 }
/** What a page that fails is asked for again after. */
const BACK_OFF_MS = [1000, 4000]

const nothing: ExportedOrders = {
  count: 0,
  matching: 0,
  partial: false,
  stale: false,
  changed: false,
  limited: false,
}

/**
 * Reads all orders of a question page by page, in its order, each once. Called again after a failure, it reads on from
 * where it ended. Undefined where it was cancelled.
 */
export function createCollector(collecting: Collecting): () => Promise<ExportedOrders | undefined> {
  const { question, most, onPage, signal } = collecting
  const page = question.filter?.openOnly === false ? PAGE.all : PAGE.open
  const seen = new Set<string>()
  let collected: ExportedOrders | undefined
  let after: string | undefined

  const take = async (inbox: Inbox) => {
    const { nodes, pageInfo } = inbox.orders
    const fresh = nodes.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    const joined = join(collected, inbox, fresh.length)
    collected = joined
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined
    await onPage(fresh, joined)
    return joined
  }

  return async () => {
    for (;;) {
      const first = Math.min(page, most - (collected?.count ?? 0))
      const answer = await readPatiently(collecting, { ...question, first, after })
      if (signal.aborted) return undefined
      if (answer.kind === 'unanswered')
        return { ...(collected ?? nothing), failure: answer.failure }
      const taken = await take(answer.inbox)
      if (signal.aborted) return undefined
      const isLast = after === undefined || taken.count >= most
      if (isLast) return { ...taken, limited: taken.limited || after !== undefined }
    }
  }
}

async function readPatiently(
  { readPage, wait, signal }: Collecting,
  variables: ExportOrdersQueryVariables,
): Promise<ExportPage> {
  let page = await readPage(variables)
  for (const pause of BACK_OFF_MS) {
    if (page.kind === 'page' || signal.aborted || !canPass(page.failure)) return page
    await wait(pause)
    if (signal.aborted) return page
    page = await readPage(variables)
  }
  return page
}

/** Who may not read will not be allowed to in four seconds. */
const canPass = ({ kind }: Failure) => kind === 'unreachable' || kind === 'failed'

type Inbox = Extract<ExportPage, { kind: 'page' }>['inbox']

function join(before: ExportedOrders | undefined, inbox: Inbox, fresh: number): ExportedOrders {
  const { asOf, partial, stale, orders } = inbox
  const { totalCount, window, nodes } = orders
  const unreached = window !== null && window !== undefined && window.reachable < totalCount
  const base = before ?? { ...nothing, matching: totalCount, asOf: asOf ?? undefined }
  return {
    ...base,
    count: base.count + fresh,
    partial: base.partial || partial,
    stale: base.stale || stale,
    changed: base.changed || totalCount !== base.matching || fresh < nodes.length,
    limited: base.limited || unreached,
  }
}
