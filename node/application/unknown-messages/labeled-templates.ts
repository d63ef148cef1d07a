import type { UpstreamFailure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type {
  LabeledTemplate,
  LabeledTemplates,
} from '../../domain/unknown-messages/labeled-template'
import { applyLabels } from '../../domain/unknown-messages/apply-labels'
import type { Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { LabelMemory } from './label-memory'

export type LabelDependencies = {
  readonly clock: Clock
  readonly labeledTemplates: Collection<LabeledTemplate>
  readonly memory: { readonly labeled: LabelMemory }
}

/** What people taught, read at most once a minute and replica; own changes are in it at once. */
export const labeledTemplates = ({
  clock,
  labeledTemplates: store,
  memory,
}: LabelDependencies): Promise<Result<LabeledTemplates, UpstreamFailure>> =>
  memory.labeled.read(clock, store.list)

type Rows = readonly OrderIntegrationRow[]

/** Rows as they were read by what was taught: the same list as long as neither changes. */
const read = new WeakMap<Rows, { readonly by: LabeledTemplates; readonly rows: Rows }>()

const unknownIn = new WeakMap<Rows, boolean>()

/** Whether a message of theirs is unknown. Looked up once for as long as the list lives. */
const haveUnknown = (rows: Rows): boolean => {
  const known = unknownIn.get(rows) ?? rows.some(({ errorType }) => errorType === 'UNCLASSIFIED')
  unknownIn.set(rows, known)
  return known
}

/**
 * The rows as the store's people read their messages. What was taught is read only where a message is unknown; while
 * it cannot be read, such a message stays unknown.
 */
export const withLabels = async (
  dependencies: LabelDependencies,
  rows: readonly OrderIntegrationRow[],
): Promise<readonly OrderIntegrationRow[]> => {
  if (!haveUnknown(rows)) return rows
  const known = await labeledTemplates(dependencies)
  if (!known.ok || known.value.size === 0) return rows
  const before = read.get(rows)
  if (before?.by === known.value) return before.rows
  const after = rows.map((row) => applyLabels(row, known.value))
  read.set(rows, { by: known.value, rows: after })
  return after
}
