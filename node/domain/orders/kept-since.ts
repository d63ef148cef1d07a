import { mostDays } from '../channels/day-volume'
import { dayMs } from '../../lib/hours'

/**
 * Since when every order that was ever reported is still kept, ISO 8601 UTC: as long as the owner wants, and as the figures
 * of the last days count it. Of what was reported before, only what needs somebody is certain.
 */
export const keptSince = (now: string, retentionDays: number): string => {
  const days = Math.max(retentionDays, mostDays + 1)
  return new Date(Date.parse(now) - days * dayMs).toISOString()
}
