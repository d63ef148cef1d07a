import type { MutationResolvers } from '../../__generated__/schema'
import * as settings from '../../application/settings/save-settings'
import { dependenciesOf } from '../../context'
import { createLocalizer } from '../localize'
import { toPayload } from '../to-payload'

export const setAlarmWebhook: MutationResolvers['setAlarmWebhook'] = async (_, { url }, context) =>
  toPayload(
    await settings.setAlarmWebhook(dependenciesOf(context), url),
    createLocalizer(context.vtex.locale),
  )
