import type { UpstreamFailure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import {
  applyTaught,
  type TaughtTemplate,
  type TaughtTemplates,
} from '../../domain/unknown-messages/taught-template'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { AccountState } from '../memory/account-state'

export type TaughtDependencies = {
  readonly clock: Clock
  readonly taughtTemplates: Collection<TaughtTemplate>
  readonly state: AccountState
}

const freshForMs = 60_000

/** How long the search index may lag behind a write of this replica's own. An assumption. */
const indexLagMs = 30_000

/** What people taught, read at most once a minute and replica; own changes are in it at once. */
export const taughtTemplates = async ({
  clock,
  taughtTemplates: store,
  state: { taught },
}: TaughtDependencies): Promise<Result<TaughtTemplates, UpstreamFailure>> => {
  const now = Date.parse(clock.now())
  if (taught.readAt !== undefined && now - taught.readAt < freshForMs) {
    return success(taught.byTemplate)
  }
  taught.reading ??= readInto(taught, store, now).finally(() => {
    taught.reading = undefined
  })
  const read = await taught.reading
  // Without an answer what was known stands, if anything was.
  return read.ok || taught.readAt === undefined ? read : success(taught.byTemplate)
}

const readInto = async (
  taught: AccountState['taught'],
  store: Collection<TaughtTemplate>,
  now: number,
): Promise<Result<TaughtTemplates, UpstreamFailure>> => {
  const listed = await store.list()
  if (!listed.ok) return listed
  const byTemplate = new Map(listed.value.map((each) => [each.template, each]))
  for (const [template, change] of taught.ownChanges) {
    if (now - change.at > indexLagMs) taught.ownChanges.delete(template)
    else if (change.to === undefined) byTemplate.delete(template)
    else byTemplate.set(template, change.to)
  }
  taught.byTemplate = byTemplate
  taught.readAt = now
  return success(byTemplate)
}

/** Makes a change that was just stored visible in this replica. */
export const rememberTaught = (
  { clock, state: { taught } }: TaughtDependencies,
  template: string,
  to: TaughtTemplate | undefined,
): void => {
  taught.ownChanges.set(template, { to, at: Date.parse(clock.now()) })
  const byTemplate = new Map(taught.byTemplate)
  if (to === undefined) byTemplate.delete(template)
  else byTemplate.set(template, to)
  taught.byTemplate = byTemplate
}

type Rows = readonly OrderIntegrationRow[]

/** Rows as they were read by what was taught: the same list as long as neither changes. */
const read = new WeakMap<Rows, { readonly by: TaughtTemplates; readonly rows: Rows }>()

/**
 * The rows as the store's people read their messages. What was taught is read only where a message is unknown; while
 * it cannot be read, such a message stays unknown.
 */
export const withTaught = async (
  dependencies: TaughtDependencies,
  rows: readonly OrderIntegrationRow[],
): Promise<readonly OrderIntegrationRow[]> => {
  if (!rows.some(({ errorType }) => errorType === 'UNCLASSIFIED')) return rows
  const known = await taughtTemplates(dependencies)
  if (!known.ok || known.value.size === 0) return rows
  const before = read.get(rows)
  if (before?.by === known.value) return before.rows
  const after = rows.map((row) => applyTaught(row, known.value))
  read.set(rows, { by: known.value, rows: after })
  return after
}
