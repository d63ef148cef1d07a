import type { SettingsResolvers } from '../../__generated__/schema'

export const Settings = {
  timeZone: ({ settings }) => settings.timeZone,
  stuckAfter: ({ settings }) => settings.stuckAfter,
  callsPerSlice: ({ settings }) => settings.callsPerSlice,
  divergenceRule: ({ settings }) => settings.divergenceRule,
  webhook: ({ settings: { webhook } }) =>
    webhook && { url: webhook.url, createdAt: webhook.createdAt },
  columnMaps: ({ settings }) =>
    Object.entries(settings.columnMaps).map(([name, map]) => ({ name, map })),
} satisfies SettingsResolvers
