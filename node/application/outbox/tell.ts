import type { ChannelAlarm } from '../../domain/channels/channel-health'
import type { ChannelStates } from '../../domain/channels/channel-states'
import { byIssue } from '../../domain/causes/issue-group'
import type { Issue } from '../../domain/causes/issue'
import { dayBounds } from '../../domain/inbox/deadline-bands'
import {
  deadlineChanges,
  nearDeadlines,
  type EndedAlert,
  type OpenIssues,
} from '../../domain/outbox/deadline-alerts'
import { digestOf } from '../../domain/outbox/digest'
import {
  alarmsToTell,
  withMessages,
  type NotificationLog,
  type NotificationMessage,
  type Receiver,
} from '../../domain/outbox/notification-log'
import { digestDue, isQuiet, reminderDue } from '../../domain/outbox/quiet-hours'
import { isPutAside } from '../../domain/outbox/still-doable'
import type { FailuresKnown } from '../../domain/imports/failures-known'
import type { AccountSettings } from '../../domain/settings/account-settings'
import { toRankRules } from '../../domain/settings/rank-rules'
import { storeAddress } from '../../domain/settings/store-address'
import { hashOf } from '../../lib/hash'
import type { NotificationTexts, Wording } from '../../texts/notification-texts'
import { pageLink } from './page-link'

export type Telling = {
  readonly account: string
  readonly workspace: string
  readonly settings: AccountSettings
  readonly now: string
  readonly texts: NotificationTexts
  /** Of marketplaces that no program reports; none where that cannot be read. */
  readonly failuresKnown: readonly FailuresKnown[]
}

type Facts = Pick<NotificationMessage, 'id' | 'event'> & {
  readonly query: Readonly<Record<string, string>>
  readonly page?: 'import'
}

const toMessage = (
  { account, workspace, texts }: Telling,
  { id, event, query, page }: Facts,
  { title, lines, stake }: Wording,
): NotificationMessage => ({
  id,
  event,
  title,
  lines: [...lines],
  ...(stake !== undefined && { stake }),
  link: pageLink({ account, workspace }, query, page),
  linkText: page === 'import' ? texts.importLinkText : texts.linkText,
})

const receiversOf = ({ notifications, chats }: AccountSettings): readonly Receiver[] => [
  ...chats.map(({ id }) => ({ by: 'chat', to: id }) as const),
  ...notifications.emails.map((to) => ({ by: 'mail', to }) as const),
]

/** Whether somebody is to be told of causes now: to know them costs a look at every open order. */
export const needsIssues = (
  { digestDate: toldOn, alarms }: NotificationLog,
  lasting: readonly ChannelAlarm[],
  { now, settings }: Telling,
): boolean => {
  const { notifications, timeZone } = settings
  if (receiversOf(settings).length === 0) return false
  if (alarmsToTell(alarms, lasting).started.some(({ kind }) => kind === 'SURGING')) return true
  if (isQuiet(notifications, now, timeZone)) return false
  const isDigestDue = digestDue(notifications, { toldOn, now, timeZone }) !== undefined
  return isDigestDue || notifications.deadlineHours !== undefined
}

type Channels = {
  readonly lasting: readonly ChannelAlarm[]
  /** Undefined while it cannot be told what is open. */
  readonly open: OpenIssues | undefined
}

const rowsOf = (open: OpenIssues | undefined, { affiliateId }: ChannelAlarm) =>
  open?.issues.flatMap(({ rows }) => rows.filter((row) => row.affiliateId === affiliateId))

const knownOf = ({ failuresKnown }: Telling, { affiliateId }: ChannelAlarm) =>
  failuresKnown.find((known) => known.affiliateId === affiliateId)

/** Channels are told of at once. */
export const withAlarms = (
  book: NotificationLog,
  { lasting, open }: Channels,
  telling: Telling,
): NotificationLog => {
  const { now, settings, texts } = telling
  const receivers = receiversOf(settings)
  if (receivers.length === 0) return { ...book, alarms: {} }
  const { started, ended } = alarmsToTell(book.alarms, lasting)
  const messageOf = (alarm: ChannelAlarm, event: 'started' | 'ended') =>
    toMessage(
      telling,
      {
        id: `${alarm.id}-${event}`,
        event: `channel-${event}`,
        query: { marketplace: alarm.affiliateId },
      },
      event === 'ended'
        ? texts.channelEnded(alarm)
        : texts.channelStarted(alarm, rowsOf(open, alarm), knownOf(telling, alarm)),
    )
  const messages = [
    ...ended.map((alarm) => messageOf(alarm, 'ended')),
    ...started.map((alarm) => messageOf(alarm, 'started')),
  ]
  const alarms = Object.fromEntries(lasting.map((alarm) => [alarm.id, alarm]))
  return withMessages({ ...book, alarms }, messages, { receivers, now })
}

/** A cause whose orders come near their deadline is told of once, and once more when none is near any more. */
export const withDeadlines = (
  book: NotificationLog,
  open: OpenIssues,
  telling: Telling,
): NotificationLog => {
  const { now, settings, texts } = telling
  const { notifications, timeZone } = settings
  const receivers = receiversOf(settings)
  const { deadlineHours } = notifications
  if (deadlineHours === undefined || receivers.length === 0) return { ...book, deadlines: {} }
  if (isQuiet(notifications, now, timeZone)) return book
  const near = nearDeadlines(open, deadlineHours, now)
  const { issues } = open
  const titleOf = (issue: Issue) => texts.issueTitle(issue)
  const changes = deadlineChanges(book.deadlines, { issues, near, now }, titleOf)
  // Whoever put a cause aside knows of it; its end would say that something was done.
  const isNotPutAside = ({ issueId }: EndedAlert): boolean =>
    !isPutAside(byIssue(open.standings, issueId)?.value)
  const idOf = (issueId: string, startedAt: string) => hashOf([issueId, startedAt])
  const messages = [
    ...changes.ended.filter(isNotPutAside).map((ended) =>
      toMessage(
        telling,
        {
          id: `${idOf(ended.issueId, ended.alert.startedAt)}-ended`,
          event: 'deadline-ended',
          query: { issue: ended.issueId },
        },
        texts.deadlineEnded(ended),
      ),
    ),
    ...changes.started.map((each) =>
      toMessage(
        telling,
        {
          id: `${idOf(each.issue.id, now)}-started`,
          event: 'deadline-started',
          query: { issue: each.issue.id },
        },
        texts.deadlineStarted(each),
      ),
    ),
  ]
  return withMessages({ ...book, deadlines: { ...changes.alerts } }, messages, { receivers, now })
}

/** The day's digest, once. A day on which nobody can do anything has none. */
export const withDigest = (
  book: NotificationLog,
  { open, states }: { readonly open: OpenIssues; readonly states: ChannelStates },
  telling: Telling,
): NotificationLog => {
  const { now, settings, texts } = telling
  const { notifications, timeZone } = settings
  const receivers = receiversOf(settings)
  const toldOn = book.digestDate
  const day = digestDue(notifications, { toldOn, now, timeZone })
  if (day === undefined || receivers.length === 0 || isQuiet(notifications, now, timeZone)) {
    return book
  }
  const digest = digestOf(open, { states, bounds: dayBounds(now, toRankRules(settings)) })
  const facts = { id: `digest-${day}`, event: 'digest', query: { view: 'causes' } } as const
  const messages =
    digest === undefined
      ? []
      : [toMessage(telling, facts, texts.digest(digest, telling.failuresKnown))]
  return withMessages({ ...book, digestDate: day }, messages, { receivers, now })
}

/** VTEX's integration log, which exports the failures. */
const logAddress = ({ account, workspace }: Telling): string =>
  `${storeAddress({ account, workspace })}/admin/bridge/#/marketplace/order`

/** At the hours that were chosen it is said of which marketplaces the failures are not known any more, once each. */
export const withReminder = (book: NotificationLog, telling: Telling): NotificationLog => {
  const { now, settings, texts, failuresKnown } = telling
  const { notifications, timeZone } = settings
  const { remindedAt } = book
  const slot = reminderDue(notifications, { remindedAt, now, timeZone })
  if (slot === undefined || isQuiet(notifications, now, timeZone)) return book
  const old = failuresKnown.filter(({ isOld }) => isOld)
  const facts = {
    id: `reminder-${slot}`,
    event: 'import-reminder',
    query: { what: 'log-file' },
    page: 'import',
  } as const
  const messages =
    old.length === 0
      ? []
      : [toMessage(telling, facts, texts.importReminder(old, logAddress(telling)))]
  const receivers = receiversOf(settings)
  return withMessages({ ...book, remindedAt: slot }, messages, { receivers, now })
}
