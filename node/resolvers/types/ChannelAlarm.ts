import type { ChannelAlarmResolvers } from '../../__generated__/schema'
import { createLocalizer } from '../../texts/localize'

export const ChannelAlarm = {
  errorType: ({ cause }) => cause,
  reasons: ({ reasons }, _, context) => {
    const { channel } = createLocalizer(context.vtex.locale)
    return reasons.map((id) => ({
      id,
      title: channel(`reason.${id}.title`),
      step: channel(`reason.${id}.step`),
    }))
  },
} satisfies ChannelAlarmResolvers
