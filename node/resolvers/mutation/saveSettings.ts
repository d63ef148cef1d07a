import type { MutationResolvers } from '../../__generated__/schema'
import * as settings from '../../application/settings/save-settings'
import { dependenciesOf } from '../../context'
import { settingsAnswer } from '../settings-answer'
import { withoutNulls } from '../without-nulls'

export const saveSettings: MutationResolvers['saveSettings'] = async (_, { input }, context) => {
  const { stuckAfter, notifications } = input
  const saved = await settings.saveSettings(dependenciesOf(context), {
    seen: input.seen ?? undefined,
    timeZone: input.timeZone ?? undefined,
    affiliates: input.affiliates?.map(withoutNulls),
    shipByRules: input.shipByRules?.map(withoutNulls),
    stuckAfter: stuckAfter ? withoutNulls(stuckAfter) : undefined,
    retentionDays: input.retentionDays ?? undefined,
    knownForHours: input.knownForHours ?? undefined,
    callsPerSlice: input.callsPerSlice ?? undefined,
    notifications: notifications ? withoutNulls(notifications) : undefined,
    divergenceBands: input.divergenceRule?.bands,
  })
  return settingsAnswer(saved, context)
}
