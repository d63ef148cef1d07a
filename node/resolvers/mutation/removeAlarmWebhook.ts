import type { MutationResolvers } from '../../__generated__/schema'
import * as settings from '../../application/settings/save-settings'
import { dependenciesOf } from '../../context'
import { settingsAnswer } from '../settings-answer'

export const removeAlarmWebhook: MutationResolvers['removeAlarmWebhook'] = async (
  _parent,
  _arguments,
  context,
) => settingsAnswer(await settings.removeAlarmWebhook(dependenciesOf(context)), context)
