import type { DayVolumeResolvers } from '../../__generated__/schema'
import { asOfDay } from '../../domain/channels/day-volume'

export const DayVolume = {
  integrated: ({ integrated }) => integrated?.count ?? null,
  failed: ({ failed }) => failed?.count ?? null,
  asOf: (day) => asOfDay(day) ?? null,
} satisfies DayVolumeResolvers
