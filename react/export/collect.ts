import type { ExportOrdersQueryVariables } from '../__generated__/operations'
import type { ExportedOrder, ExportPage } from '../api/use-export-orders'
import type { Failure } from '../api/failure'

export type ExportQuestion = Pick<ExportOrdersQueryVariables, 'filter' | 'sort'>

/** What was read, and what keeps it from being all orders of the question at one moment. */
export interface Collected {
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
  readonly onPage: (orders: readonly ExportedOrder[], so: Collected) => void
  readonly signal: AbortSignal
}

/** The most that the service answers at once. */
const PAGE = 100
/** What a page that fails is asked for again after. */
const BACK_OFF_MS = [1000, 4000]

const nothing: Collected = {
  count: 0,
  matching: 0,
  partial: false,
  stale: false,
  changed: false,
  limited: false,
}

/** Reads all orders of a question page by page, in its order, each once. Undefined where it was cancelled. */
export async function collect(collecting: Collecting): Promise<Collected | undefined> {
  const { question, most, onPage, signal } = collecting
  const seen = new Set<string>()
  let so = nothing
  let after: string | undefined
  do {
    const first = Math.min(PAGE, most - so.count)
    const page = await readPatiently(collecting, { ...question, first, after })
    if (signal.aborted) return undefined
    if (page.kind === 'unanswered') return { ...so, failure: page.failure }
    const { orders } = page.inbox
    const fresh = orders.nodes.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    so = joined(after === undefined ? undefined : so, page.inbox, fresh.length)
    onPage(fresh, so)
    after = orders.pageInfo.hasNextPage ? (orders.pageInfo.endCursor ?? undefined) : undefined
  } while (after !== undefined && so.count < most)
  return { ...so, limited: so.limited || after !== undefined }
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

function joined(before: Collected | undefined, inbox: Inbox, fresh: number): Collected {
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
