import type { ChannelAlarm } from '../domain/channels/channel-health'
import type { Issue } from '../domain/causes/issue'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import type { EndedAlert, NearDeadline } from '../domain/outbox/deadline-alerts'
import type { Digest } from '../domain/outbox/digest'
import type { AccountSettings } from '../domain/settings/account-settings'

export type Wording = {
  readonly title: string
  readonly lines: readonly string[]
  /** What it is about is worth, a total for each currency. */
  readonly stake?: string
}

/** What people are told, in words. Amounts, dates and times as the language and the store's time zone have them. */
export type NotificationTexts = {
  readonly issueTitle: (issue: Issue) => string
  readonly linkText: string
  readonly digest: (digest: Digest) => Wording
  readonly deadlineStarted: (near: NearDeadline) => Wording
  readonly deadlineEnded: (ended: EndedAlert) => Wording
  /** With the open orders of the channel, where they are known. */
  readonly channelStarted: (
    alarm: ChannelAlarm,
    open: readonly OrderIntegrationRow[] | undefined,
  ) => Wording
  readonly channelEnded: (alarm: ChannelAlarm) => Wording
  /** A message that says it is a test. */
  readonly test: Wording
}

/** Who reads it. */
export type Readers = {
  readonly account: string
  readonly language: AccountSettings['notifications']['language']
  readonly timeZone: string
  readonly marketplaceNames: ReadonlyMap<string, string>
}

export type CreateNotificationTexts = (readers: Readers) => NotificationTexts
