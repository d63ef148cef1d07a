import type { MutationResolvers } from '../../__generated__/schema'
import * as settings from '../../application/settings/save-settings'
import { dependenciesOf } from '../../context'
import { settingsAnswer } from '../settings-answer'
import { withoutNulls } from '../without-nulls'

export const saveMarketplace: MutationResolvers['saveMarketplace'] = async (
  _,
  { input: { id, seen, shipByRule, ...correction } },
  context,
) => {
  const saved = await settings.saveMarketplace(dependenciesOf(context), {
    id,
    seen: seen ?? undefined,
    correction: withoutNulls(correction),
    shipByRule: shipByRule ? withoutNulls(shipByRule) : undefined,
  })
  return settingsAnswer(saved, context)
}
