import type { ReadingRules } from '../orders/reading-rules'
import type { AccountSettings } from './account-settings'
import { shipBy } from './ship-by'

const minuteMs = 60_000

/** How records are read by what the owner set. The usual time until handling is the store's own and stays. */
export const toReadingRules = (
  { stuckAfter, shipByRules, timeZone }: AccountSettings,
  usualHandlingMs: number | undefined,
): ReadingRules => {
  const ruleOf = new Map(shipByRules.map((rule) => [rule.affiliateId, rule]))
  return {
    stuckAfter: {
      enqueued: stuckAfter.enqueued * minuteMs,
      processing: stuckAfter.processing * minuteMs,
      waitingForMarketplace: stuckAfter.waitingForMarketplace * minuteMs,
      handlingBeforeShipBy: stuckAfter.handlingBeforeShipBy * minuteMs,
      readyForHandling: usualHandlingMs,
    },
    shipByRule: (affiliateId, createdAt) => {
      const rule = ruleOf.get(affiliateId)
      return rule && shipBy(createdAt, rule, timeZone)
    },
  }
}
