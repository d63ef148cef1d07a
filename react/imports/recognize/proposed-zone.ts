import { zoneOfCurrency } from '../profiles/clocks'
import type { Profile } from '../profiles/profile'
import { currencyOfReport } from './report-reading'
import type { ReportChoices } from './report-reading'
import type { ReportField } from './report-columns'
import type { Heading } from './table'

/**
 * Whose clock wrote a marketplace's times: that of the country which its currency tells. Undefined where nobody's report
 * it is, or where no country is told: then the store's clock is the best guess.
 */
export function proposedZone(
  heading: Heading<ReportField>,
  profile: Profile | undefined,
  choices: Pick<ReportChoices, 'currency' | 'usualCurrency'>,
): string | undefined {
  const currency = profile && currencyOfReport(heading, profile, choices)
  return currency === undefined ? undefined : zoneOfCurrency[currency]
}
