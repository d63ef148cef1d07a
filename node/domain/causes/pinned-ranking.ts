import { openSurgesOf } from '../channels/alert'
import { usualPerHourIn, type ChannelStates } from '../channels/channel-states'
import type { DayBounds } from '../inbox/deadline-bands'
import type { TypicalValues } from '../inbox/typical-values'
import { pinnedCauses, type CauseRanking } from './cause-ranking'
import type { IssueGroup } from './issue-group'
import type { IssueStatus } from './issue-status'

/** What is known of a store when its causes are ranked. */
type Known = {
  readonly states: ChannelStates
  readonly bounds: DayBounds
  readonly values: TypicalValues
}

/** What ranking depends on before anything is pinned: where nothing surges, that is all. */
export const rankingBefore = ({ states, bounds, values }: Known): Omit<CauseRanking, 'pinned'> => ({
  bounds,
  values,
  surges: openSurgesOf(states),
  usualPerHour: usualPerHourIn(states),
})

/** The ids of the pinned ones. A cause that people said is fixed, or put aside, stands above no other. */
export const pinnedAmong = (
  groups: readonly IssueGroup[],
  statuses: ReadonlyMap<string, IssueStatus> | undefined,
  ranking: Omit<CauseRanking, 'pinned'>,
): CauseRanking['pinned'] =>
  pinnedCauses(
    groups.filter(({ id }) => (statuses?.get(id)?.state ?? 'OPEN') === 'OPEN'),
    ranking,
  )
