import type { SettingsResolvers } from '../../__generated__/schema'
import { describeBackground } from '../../application/background/describe-background'
import { lastImports } from '../../application/imports/noted-imports'
import { sourceHealth } from '../../application/ingest/source-health'
import { dependenciesOf } from '../../context'
import { chatServices } from '../../domain/outbox/chat-services'
import { versionOf } from '../../domain/settings/settings-version'
import { orderEventsSource } from '../../domain/ingest/source-hours'
import { failuresKnownOf } from '../failures-known-of'
import { toQueryError } from '../query-failure'
import { toDivergenceRule } from '../to-divergence-rule'
import { toChats } from '../to-chats'

export const Settings = {
  version: ({ settings }) => versionOf(settings),
  timeZone: ({ settings }) => settings.timeZone,
  stuckAfter: ({ settings }) => settings.stuckAfter,
  retentionDays: ({ settings }) => settings.retentionDays,
  callsPerSlice: ({ settings }) => settings.callsPerSlice,
  divergenceRule: ({ settings }) => toDivergenceRule(settings.divergenceRule),
  chats: ({ settings }, _, context) => toChats(settings.chats, context),
  chatServices: () => chatServices,
  imports: async (_, _arguments, context) => {
    const read = await lastImports(dependenciesOf(context))
    if (!read.ok) return null
    return { ...read.value, failuresKnown: await failuresKnownOf(context) }
  },
  knownForHours: ({ settings }) => settings.knownForHours,
  background: async (_parent, _arguments, context) => {
    const described = await describeBackground(dependenciesOf(context))
    return described.ok ? described.value : null
  },
  notifications: ({ settings }) => settings.notifications,
  columnMaps: ({ settings }) =>
    Object.entries(settings.columnMaps).map(([name, map]) => ({ name, map })),
  orderEvents: async (_parent, _arguments, context) => {
    const health = await sourceHealth(dependenciesOf(context), orderEventsSource)
    if (!health.ok) throw toQueryError(health.error)
    return health.value
  },
} satisfies SettingsResolvers
