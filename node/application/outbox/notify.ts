import { storedChannelStates } from '../channels/stored-channel-states'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { byIssue } from '../../domain/causes/issue-group'
import { issuesOf } from '../../domain/causes/issues-of'
import { issueStatusesOf } from '../../domain/causes/issue-status'
import type { OpenIssues } from '../../domain/outbox/deadline-alerts'
import {
  emptyNotificationLog,
  notificationLogSchema,
  type NotificationLog,
} from '../../domain/outbox/notification-log'
import type { AccountSettings } from '../../domain/settings/account-settings'
import { success, type Result } from '../../lib/result'
import { createNotificationTexts } from '../../texts/notification-texts'
import {
  freshInBackgroundMs,
  marketplaceNames,
  type NamesDependencies,
} from '../connectors/marketplace-names'
import { openIssueGroups, type OpenIssuesDependencies } from '../causes/open-issues'
import { currentSettings, type SettingsDependencies } from '../settings/current-settings'
import { deliverWaiting, type DeliveryDependencies } from './deliver-waiting'
import {
  needsIssues,
  withAlarms,
  withDeadlines,
  withDigest,
  withReminder,
  type Telling,
} from './tell'
import { failuresKnown } from '../imports/failures-known'
import type { ImportMemory } from '../imports/import-memory'
import type { AffiliatesDependencies } from '../connectors/affiliates'
import { jobState, type JobStates } from '../tick/job-states'

export type NotifyDependencies = SettingsDependencies &
  OpenIssuesDependencies &
  NamesDependencies &
  DeliveryDependencies &
  AffiliatesDependencies & {
    readonly jobStates: JobStates
    readonly memory: { readonly imports: ImportMemory }
  }

/** What was told to whom, and what still has to be. */
export const notificationLog = jobState(
  'notifications',
  notificationLogSchema,
  emptyNotificationLog,
)

const openIssues = async (
  dependencies: NotifyDependencies,
): Promise<Result<OpenIssues | undefined, UpstreamFailure>> => {
  const open = await openIssueGroups(dependencies)
  if (!open.ok || open.value === undefined) return open.ok ? success(undefined) : open
  const { groups, known } = open.value
  return success({
    issues: issuesOf(
      groups,
      groups.flatMap(({ rows }) => rows),
    ),
    standings: issueStatusesOf(groups, known, dependencies.clock.now()),
    acknowledgementOf: (subject) => byIssue(known.states, subject)?.value.acknowledgement,
  })
}

const tellingOf = async (
  dependencies: NotifyDependencies,
  settings: AccountSettings,
): Promise<Telling> => {
  const { account, workspace, clock } = dependencies
  const { timeZone, notifications } = settings
  const readers = { account, timeZone, language: notifications.language }
  const known = await failuresKnown(dependencies, freshInBackgroundMs)
  return {
    failuresKnown: known.ok ? known.value : [],
    account,
    workspace,
    settings,
    now: clock.now(),
    texts: createNotificationTexts({
      ...readers,
      marketplaceNames: await marketplaceNames(dependencies, freshInBackgroundMs),
    }),
  }
}

const noIssues: OpenIssues = {
  issues: [],
  standings: new Map(),
  acknowledgementOf: () => undefined,
}

/** Adds what has to be told now to what is waiting. */
const toldAnew = async (
  dependencies: NotifyDependencies,
  settings: AccountSettings,
  book: NotificationLog,
): Promise<Result<NotificationLog, Failure>> => {
  const [channels, telling] = await Promise.all([
    dependencies.jobStates.read(storedChannelStates),
    tellingOf(dependencies, settings),
  ])
  if (!channels.ok) return channels
  const lasting = Object.values(channels.value.channels).flatMap(({ alarm }) => alarm ?? [])
  const isNeeded = needsIssues(book, lasting, telling)
  const open = isNeeded ? await openIssues(dependencies) : success(noIssues)
  if (!open.ok) return open
  const reminded = withReminder(book, telling)
  const withChannels = withAlarms(reminded, { lasting, open: open.value }, telling)
  if (open.value === undefined) return success(withChannels)
  const withAlerts = withDeadlines(withChannels, open.value, telling)
  return success(withDigest(withAlerts, { open: open.value, states: channels.value }, telling))
}

/**
 * Tells the store's people what they asked to be told of, each once. What is to be told is written down before anything
 * is sent, so that neither a second replica nor one that dies tells it again.
 */
export const notify = async (
  dependencies: NotifyDependencies,
  isOver: () => boolean,
): Promise<Result<NotificationLog, Failure>> => {
  const { jobStates } = dependencies
  const settings = await currentSettings(dependencies)
  if (!settings.ok) return settings
  const read = await jobStates.read(notificationLog)
  if (!read.ok) return read
  const told = await toldAnew(dependencies, settings.value, read.value)
  if (!told.ok) return told
  const isNew = JSON.stringify(told.value) !== JSON.stringify(read.value)
  const kept = isNew ? await jobStates.write(notificationLog, told.value) : success(undefined)
  if (!kept.ok) return kept
  const { chats, notifications } = settings.value
  const { emails } = notifications
  const left = await deliverWaiting(dependencies, told.value, { emails, chats, isOver })
  if (left === told.value) return told
  const written = await jobStates.write(notificationLog, left)
  return written.ok ? success(left) : written
}
