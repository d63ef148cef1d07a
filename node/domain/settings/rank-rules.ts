import type { RankRules } from '../inbox/deadline-bands'
import type { AccountSettings } from './account-settings'

const minuteMs = 60_000

/** How orders are ranked by what the owner set: a day on which one marketplace's orders do not ship is a holiday. */
export const toRankRules = ({ timeZone, affiliates, shipByRules }: AccountSettings): RankRules => ({
  timeZone,
  holidays: new Set(
    shipByRules.flatMap((rule) => (rule.unit === 'BUSINESS_DAYS' ? rule.holidays : [])),
  ),
  handlingMs: new Map(
    affiliates.flatMap(({ id, handlingMinutes }) =>
      handlingMinutes === undefined ? [] : [[id, handlingMinutes * minuteMs] as const],
    ),
  ),
})
