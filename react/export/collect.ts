import type { ExportOrdersQueryVariables } from '../__generated__/operations'
import type { ExportedOrder } from '../api/exported-order'
import type { ExportPage } from '../api/use-export-orders'
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
  /** The next page is read meanwhile, and handed over when it is done with this one. */
  readonly onPage: (orders: readonly ExportedOrder[], collected: ExportedOrders) => Promise<void>
  readonly signal: AbortSignal
}

/** The most that the service answers at once: of the open orders, which it has in memory, and of all orders. */
const PAGE = { open: 5000, all: 100 }
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

  const read = () => {
    const first = Math.min(page, most - (collected?.count ?? 0))
    return readPatiently(collecting, { ...question, first, after })
  }
  const take = (inbox: Inbox) => {
    const { nodes, pageInfo } = inbox.exported
    const fresh = nodes.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    collected = join(collected, inbox, fresh.length)
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined
    return { fresh, joined: collected, isLast: after === undefined || collected.count >= most }
  }

  return async () => {
    let reading = read()
    for (;;) {
      const answer = await reading
      if (signal.aborted) return undefined
      if (answer.kind === 'unanswered')
        return { ...(collected ?? nothing), failure: answer.failure }
      const { fresh, joined, isLast } = take(answer.inbox)
      if (!isLast) reading = read()
      await onPage(fresh, joined)
      if (signal.aborted) return undefined
      if (isLast) return { ...joined, limited: joined.limited || after !== undefined }
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
  const { asOf, partial, stale, exported } = inbox
  const { totalCount, window, nodes } = exported
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
