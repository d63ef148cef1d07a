import { dependenciesOf, type Context } from '../context'
import { createLocalizer, type Localizer } from '../texts/localize'

/** Texts in the language of a request's locale, with times in the store's time zone; in UTC while that is not known. */
export const localizerOf = (context: Context): Localizer => {
  const { known, recent } = dependenciesOf(context).memory.settings
  return createLocalizer(context.vtex.locale, recent.wasEverRead ? known.timeZone : 'UTC')
}
