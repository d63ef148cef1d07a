import type { UpstreamFailure } from '../../domain/failure'
import { filterRows } from '../../domain/inbox/filter'
import type { InboxFilter } from '../../domain/inbox/filter-input'
import type { IssueGroup } from '../../domain/causes/issue-group'
import type { CauseRanking } from '../../domain/causes/cause-ranking'
import { pinnedAmong, rankingBefore } from '../../domain/causes/pinned-ranking'
import { issueStatusesOf, type KnownOfIssues } from '../../domain/causes/issue-status'
import { dayBounds } from '../../domain/inbox/deadline-bands'
import type { Overview } from '../../domain/inbox/overview'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { Observation } from '../../domain/orders/observation'
import type { Refusals, KeptRefusals } from '../../domain/ingest/refusals'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { Collection } from '../../ports/collection'
import { asksForStatus, rowsOfIssues, type IssueStatuses } from '../causes/filter-issues'
import {
  knownOfIssues,
  type IssueStateDependencies,
  type PeopleDependencies,
} from '../causes/issue-states'
import { currentSettings, type SettingsDependencies } from '../settings/current-settings'
import type { SourceMemory } from '../ingest/source-memory'
import { matchingRows } from './matching-rows'
import { groupsOf, overviewAt, pinnedIn, typicalValuesIn } from './open-figures'
import type { OpenSet } from './open-set'
import { knownChannels, type StoredChannelDependencies } from '../channels/known-channels'
import type { OrderMemory } from '../orders/order-memory'
import { findAnywhere, type AnywhereDependencies } from '../orders/find-anywhere'
import { findOrderIntegration } from '../orders/find-order-integration'
import { mayBeId, type SoughtId } from '../../domain/orders/sought-id'
import { withLabels, type LabelDependencies } from '../unknown-messages/labeled-templates'

export type InboxDependencies = LabelDependencies &
  IssueStateDependencies &
  PeopleDependencies &
  SettingsDependencies &
  StoredChannelDependencies &
  AnywhereDependencies & {
    readonly orderIntegrations: OrderIntegrationStore
    readonly unassigned: Collection<Observation>
    readonly refusals: Collection<KeptRefusals>
    readonly memory: {
      readonly openSet: OpenSet
      readonly orders: OrderMemory
      readonly sources: SourceMemory
    }
  }

export type Inbox = {
  /** Of all open orders, whatever the filter. Counted when first asked. */
  readonly overview: () => Promise<Overview>
  /** Of those that match the filter. Counted when first asked. */
  readonly matching: () => Promise<Overview>
  /** Those that match the filter. */
  readonly rows: readonly OrderIntegrationRow[]
  /** What came of the id that was searched for; undefined where none was, and where that could not be told. */
  readonly soughtId: SoughtId | undefined
  /** All open ones, whatever the filter. */
  readonly open: readonly OrderIntegrationRow[]
  /** All open ones by what has to be corrected. Grouped when first asked. */
  readonly groups: () => Promise<readonly IssueGroup[]>
  readonly standings: IssueStatuses
  /** What ranking depends on, as of now or of an earlier moment. The same whatever the filter. */
  readonly ranking: (now?: string) => Promise<CauseRanking>
  readonly filter: InboxFilter
  /** A person asked for causes of a certain state, or for one cause: then none is left out. */
  readonly showsSnoozed: boolean
  /** When the page was asked for. */
  readonly now: string
  readonly asOf: string
  readonly partial: boolean
  readonly stale: boolean
  readonly catchingUp: boolean
  readonly refused: Refusals | undefined
  readonly unassigned: number
}

/** What a person sees when the page opens. Fails only while nothing was ever read; later the last good state is shown. */
export const openInbox = async (
  dependencies: InboxDependencies,
  filter: InboxFilter,
): Promise<Result<Inbox, UpstreamFailure>> => {
  const { memory, clock, orderIntegrations, unassigned, refusals } = dependencies
  const [viewed, known] = await Promise.all([
    memory.openSet.view({ store: orderIntegrations, clock }),
    knownOfIssues(dependencies),
    currentSettings(dependencies),
  ])
  if (!viewed.ok) return viewed
  const rows = await withLabels(dependencies, viewed.value.rows)
  const { total, asOf, partial, stale, catchingUp } = viewed.value
  const groups = () => groupsOf(rows)
  const standings = once(async () =>
    known.ok ? success(issueStatusesOf(await groups(), known.value, clock.now())) : known,
  )
  const ofIssues = await rowsOfIssues(dependencies, { rows, groups, standings }, filter)
  if (!ofIssues.ok) return ofIssues
  const matching = await matchingRows(ofIssues.value, filter)
  const exact = stale ? undefined : await exactMatch(dependencies, filter, matching)
  if (!stale) await memory.sources.refused.flush(refusals, clock)
  const now = clock.now()
  const { handlingMs } = memory.settings.rankRules
  const shown = exact?.row === undefined ? matching : [exact.row, ...matching]
  return success({
    overview: async () => ({ ...(await overviewAt(rows, now, handlingMs)), total }),
    matching: () => overviewAt(shown, now, handlingMs),
    rows: shown,
    soughtId: exact?.id,
    open: rows,
    groups,
    standings,
    ranking: rankingOf(dependencies, { rows, groups, standings, known }),
    filter,
    showsSnoozed: filter.issueId !== undefined || (filter.issueStates ?? []).length > 0,
    now,
    asOf,
    partial,
    stale,
    catchingUp,
    refused: await memory.sources.refused.recent(refusals, clock),
    unassigned: await memory.sources.unassigned.count(unassigned, clock),
  })
}

type Whole = Pick<Inbox, 'groups' | 'standings'> & {
  readonly rows: readonly OrderIntegrationRow[]
  /** What people decided about causes and how causes went: other objects once it changed. */
  readonly known: Result<KnownOfIssues, UpstreamFailure>
}

/** What was put aside until a time comes back within a minute of it. */
const minuteOf = (now: string): string => now.slice(0, 16)

const rankingOf = (
  dependencies: InboxDependencies,
  { rows, groups, standings, known }: Whole,
): Inbox['ranking'] => {
  const { clock, memory } = dependencies
  const pinnedNow = once(async () => {
    const [values, states] = await Promise.all([typicalValuesIn(rows), knownChannels(dependencies)])
    const bounds = dayBounds(clock.now(), memory.settings.rankRules)
    const ranking = rankingBefore({ states, bounds, values })
    if (ranking.surges.length === 0) return { ...ranking, pinned: new Set<string>() }
    const decided = known.ok ? [known.value.states, known.value.history] : []
    const of = [minuteOf(bounds.now), states, memory.settings.rankRules, ...decided]
    const pinned = await pinnedIn(rows, of, async () => {
      const statuses = await standings()
      return pinnedAmong(await groups(), statuses.ok ? statuses.value : undefined, ranking)
    })
    return { ...ranking, pinned }
  })
  return async (now) => {
    const ranking = await pinnedNow()
    return now === undefined
      ? ranking
      : { ...ranking, bounds: dayBounds(now, memory.settings.rankRules) }
  }
}

const once = <Value>(compute: () => Value): (() => Value) => {
  let computed: { readonly value: Value } | undefined
  return () => (computed ??= { value: compute() }).value
}

type Exact = { readonly id: SoughtId | undefined; readonly row?: OrderIntegrationRow }

/** An exact id also finds an order that needs nobody, so that "it is integrated" can be read where it is looked for. */
const exactMatch = async (
  dependencies: InboxDependencies,
  { search, ...filter }: InboxFilter,
  matching: readonly OrderIntegrationRow[],
): Promise<Exact | undefined> => {
  if (!search?.trim() || filter.issueId !== undefined || filter.openOnly === false) return undefined
  if (matching.length > 0 || asksForStatus(filter)) return undefined
  const sought = await soughtBy(dependencies, search.trim())
  return sought && { id: sought.id, row: sought.row && filterRows([sought.row], filter)[0] }
}

/** Words are looked for here alone: Orders knows ids. */
const soughtBy = async (
  dependencies: InboxDependencies,
  search: string,
): Promise<Exact | undefined> => {
  if (!mayBeId(search)) {
    const kept = await findOrderIntegration(dependencies, search)
    return kept.ok && kept.value !== undefined ? { id: 'FOUND', row: kept.value.row } : undefined
  }
  const sought = await findAnywhere(dependencies, search)
  if (!sought.ok) return undefined
  return sought.value.id === 'FOUND' ? { id: 'FOUND', row: sought.value.order.row } : sought.value
}
