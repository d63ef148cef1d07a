import type { UpstreamFailure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { TaughtTemplate, TaughtTemplates } from '../../domain/unknown-messages/taught-template'
import { applyTaught } from '../../domain/unknown-messages/apply-taught'
import type { Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { TaughtMemory } from './taught-memory'

export type TaughtDependencies = {
  readonly clock: Clock
  readonly taughtTemplates: Collection<TaughtTemplate>
  readonly memory: { readonly taught: TaughtMemory }
}

/** What people taught, read at most once a minute and replica; own changes are in it at once. */
export const taughtTemplates = ({
  clock,
  taughtTemplates: store,
  memory,
}: TaughtDependencies): Promise<Result<TaughtTemplates, UpstreamFailure>> =>
  memory.taught.read(clock, store.list)

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
