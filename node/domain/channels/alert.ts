import type { IssueGroup } from '../causes/issue-group'
import { surgeOf } from '../causes/cause-surge'
import type { OrderIntegrationRow } from '../inbox/row'
import type { ChannelAlarm } from './channel-health'
import type { ChannelStates } from './channel-states'
import { lostSalesOf, type LostSales } from './lost-sales'
import { isOfSurge, type OpenSurge } from './open-surge'

/** The same words as the GraphQL enum. */
export type AlertKind = 'CAUSE_SURGING' | 'MARKETPLACE_SILENT' | 'MARKETPLACE_FAILING'

/** Something that loses sales or orders now. */
export type Alert = {
  /** The same as long as the trouble stands. */
  readonly id: string
  readonly kind: AlertKind
  readonly affiliateId: string
  /** The cause that surges; only of that kind. */
  readonly group?: IssueGroup
  /** The open orders that it holds. */
  readonly rows: readonly OrderIntegrationRow[]
  /** When it began, as far as orders show. ISO 8601 UTC. */
  readonly since: string
  /** Only of a silent marketplace, where it can be told. */
  readonly lostSales?: LostSales
  /** The last hours, the oldest first; only of a silent marketplace. */
  readonly hours?: ChannelAlarm['hours']
}

export type OpenOrders = {
  readonly rows: readonly OrderIntegrationRow[]
  readonly groups: readonly IssueGroup[]
}

const surgingCauses = (
  groups: readonly IssueGroup[],
  surges: readonly OpenSurge[],
): readonly Alert[] =>
  groups.flatMap((group) => {
    const surge = surgeOf(group.rows, surges)
    return surge === undefined
      ? []
      : {
          id: `surging:${group.id}`,
          kind: 'CAUSE_SURGING',
          affiliateId: surge.affiliateId,
          group,
          rows: group.rows,
          since: surge.since,
        }
  })

/** Less than half of a surge in no cause that surges is what every surge leaves beside it. */
const leastScattered = 0.5

const failingMarketplaces = (
  { rows }: OpenOrders,
  surges: readonly OpenSurge[],
  causes: readonly Alert[],
): readonly Alert[] => {
  const ofCauses = new Set(causes.flatMap((cause) => cause.rows))
  return surges.flatMap((surge) => {
    const failed = rows.filter((row) => isOfSurge(row, surge))
    const scattered = failed.filter((row) => !ofCauses.has(row))
    return scattered.length === 0 || scattered.length < leastScattered * failed.length
      ? []
      : {
          id: `failing:${surge.affiliateId}`,
          kind: 'MARKETPLACE_FAILING',
          affiliateId: surge.affiliateId,
          rows: scattered,
          since: surge.since,
        }
  })
}

const silentMarketplaces = ({ channels }: ChannelStates): readonly Alert[] =>
  Object.values(channels).flatMap(({ affiliateId, alarm, typical }) =>
    alarm?.kind !== 'SILENT'
      ? []
      : {
          id: `silent:${affiliateId}`,
          kind: 'MARKETPLACE_SILENT',
          affiliateId,
          rows: [],
          since: alarm.since,
          lostSales: lostSalesOf(alarm, typical),
          hours: alarm.hours,
        },
  )

/** The surges of all channels. */
export const openSurgesOf = ({ channels }: ChannelStates): readonly OpenSurge[] =>
  Object.values(channels).flatMap(({ surges = [] }) => surges)

/** Whether there may be any alert: to know which, all orders have to be grouped. */
export const hasTrouble = ({ channels }: ChannelStates): boolean =>
  Object.values(channels).some(
    ({ alarm, surges = [] }) => alarm?.kind === 'SILENT' || surges.length > 0,
  )

/** Everything that is being lost now, handled or not. */
export const alertsIn = (states: ChannelStates, open: OpenOrders): readonly Alert[] => {
  const surges = openSurgesOf(states)
  const causes = surgingCauses(open.groups, surges)
  return [...causes, ...failingMarketplaces(open, surges, causes), ...silentMarketplaces(states)]
}
