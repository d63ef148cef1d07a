import type { Alert } from '../domain/channels/alert'
import type { ChannelAlarm } from '../domain/channels/channel-health'
import { issueGuidance } from '../domain/causes/issue-guidance'
import type { Issue } from '../domain/causes/issue'
import { issuesOf } from '../domain/causes/issues-of'
import { CurrencySums, type CurrencySum } from '../domain/inbox/currency-sums'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import type { FailuresKnown } from '../domain/imports/failures-known'
import type { EndedAlert, NearDeadline } from '../domain/outbox/deadline-alerts'
import type { Digest } from '../domain/outbox/digest'
import type { AccountSettings } from '../domain/settings/account-settings'
import { earliest } from '../lib/moments'
import { formatMessage, formatMoney, formatTime, type MessageValues } from './formats'
import { createLocalizer } from './localize'

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
  /** Where people import what no program reports. */
  readonly importLinkText: string
  /** With the marketplaces that no program reports. */
  readonly digest: (digest: Digest, known: readonly FailuresKnown[]) => Wording
  /** Marketplaces whose failures are not known any more. */
  readonly importReminder: (old: readonly FailuresKnown[], logAddress: string) => Wording
  readonly deadlineStarted: (near: NearDeadline) => Wording
  readonly deadlineEnded: (ended: EndedAlert) => Wording
  /** With the open orders of the channel, where they are known. */
  readonly channelStarted: (
    alarm: ChannelAlarm,
    open: readonly OrderIntegrationRow[] | undefined,
    known: FailuresKnown | undefined,
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

const writerOf = ({ language: locale, timeZone }: Readers) => {
  const localizer = createLocalizer(locale)
  const reader = { language: localizer.language, locale, timeZone }
  return {
    localizer,
    text: (key: string, values?: MessageValues): string =>
      formatMessage(`notification.${key}`, reader, values),
    money: (sum: CurrencySum): string => formatMoney(sum, reader),
    moment: (at: string): string => formatTime(at, 'soon', reader),
  }
}

type Writer = ReturnType<typeof writerOf>

/** What orders are worth, each currency by itself, and how many have no known value. */
const worth = ({ text, money }: Writer, value: readonly CurrencySum[], unknown: number): string =>
  [...value.map(money), ...(unknown > 0 ? [text('unknown-value', { orders: unknown })] : [])].join(
    ' + ',
  )

const titleWriter =
  ({ localizer }: Writer) =>
  (issue: Issue): string =>
    issue.pattern && issue.orderCount > 1
      ? localizer.pattern(issue.pattern)
      : localizer.diagnosis(issueGuidance(issue).title)

const sumsOf = (rows: readonly OrderIntegrationRow[]): CurrencySums => {
  const sums = new CurrencySums()
  rows.forEach((row) => sums.add(row))
  return sums
}

/** An alert in a line, as the page words it. */
const alertWriter =
  (writer: Writer, { marketplaceNames }: Readers) =>
  ({ kind, affiliateId, group, rows, since, lostSales }: Alert): string => {
    const { text, money, moment } = writer
    const sums = sumsOf(rows)
    const values = {
      marketplace: marketplaceNames.get(affiliateId) ?? affiliateId,
      orders: rows.length,
      worth: worth(writer, sums.ranked(), sums.withoutValue),
      since: moment(since),
    }
    switch (kind) {
      case 'CAUSE_SURGING': {
        const [issue] = group === undefined ? [] : issuesOf([group])
        const title = issue === undefined ? '' : titleWriter(writer)(issue)
        return text('digest.alert-surging', { ...values, title })
      }
      case 'MARKETPLACE_FAILING':
        return text('digest.alert-failing', values)
      case 'MARKETPLACE_SILENT': {
        const loss = lostSales?.sums.map(money).join(' + ')
        return loss === undefined
          ? text('digest.alert-silent', values)
          : text('digest.alert-silent-lost', { ...values, loss })
      }
    }
  }

/** Until when the failures of a marketplace are known, in a line. */
const knownWriter =
  ({ text, moment }: Writer) =>
  ({ name: marketplace, until }: FailuresKnown): string =>
    until === undefined
      ? text('known.never', { marketplace })
      : text('known.until', { marketplace, until: moment(until) })

const reminderWriter =
  (writer: Writer, readers: Readers): NotificationTexts['importReminder'] =>
  (old, logAddress) => ({
    title: writer.text('reminder.title', { account: readers.account }),
    lines: [...old.map(knownWriter(writer)), writer.text('reminder.how', { address: logAddress })],
  })

const digestWriter =
  (writer: Writer, readers: Readers): NotificationTexts['digest'] =>
  (digest, known) => {
    const { text } = writer
    const { account } = readers
    const issueTitle = titleWriter(writer)
    const { orders, fresh, today, passed, alerts, moreAlerts, causes, snoozed } = digest
    const stake = worth(writer, digest.value, digest.ordersWithoutValue)
    return {
      title: text('digest.title', { account, orders }),
      stake,
      lines: [
        ...alerts.map(alertWriter(writer, readers)),
        ...(moreAlerts > 0 ? [text('digest.more-alerts', { more: moreAlerts })] : []),
        text('digest.worth', { worth: stake }),
        text('digest.deadlines', { today, passed }),
        text('digest.fresh', { fresh }),
        ...causes.map((issue) =>
          text('digest.cause', {
            title: issueTitle(issue),
            orders: issue.orderCount,
            worth: worth(writer, issue.value, issue.ordersWithoutValue),
          }),
        ),
        ...(snoozed > 0 ? [text('digest.snoozed', { snoozed })] : []),
        ...known.map(knownWriter(writer)),
      ],
    }
  }

const deadlineWriter =
  (writer: Writer, { account }: Readers): NotificationTexts['deadlineStarted'] =>
  ({ issue, rows }) => {
    const { text, moment } = writer
    const sums = sumsOf(rows)
    const stake = worth(writer, sums.ranked(), sums.withoutValue)
    const first = earliest(rows.flatMap(({ order }) => order.shipBy ?? [])) ?? ''
    return {
      title: text('deadline.started', { account, orders: rows.length, first: moment(first) }),
      stake,
      lines: [titleWriter(writer)(issue), text('deadline.worth', { worth: stake })],
    }
  }

const channelWriter = (writer: Writer, { account, marketplaceNames }: Readers) => {
  const { text, moment, localizer } = writer
  const about = ({ affiliateId, kind }: ChannelAlarm) => ({
    marketplace: marketplaceNames.get(affiliateId) ?? affiliateId,
    area: `channel.${kind === 'SILENT' ? 'silent' : 'surging'}`,
  })
  const channelEnded: NotificationTexts['channelEnded'] = (alarm) => {
    const { area, marketplace } = about(alarm)
    return { title: text(`${area}.ended`, { account, marketplace }), lines: [] }
  }
  const channelStarted: NotificationTexts['channelStarted'] = (alarm, open = [], known) => {
    const { area, marketplace } = about(alarm)
    const { since, expected, seen } = alarm
    const [reason] = alarm.reasons
    const sums = sumsOf(open)
    // What does not arrive has no value that anybody knows.
    const isKnown = alarm.kind === 'SURGING' && open.length > 0
    const stake = isKnown ? worth(writer, sums.ranked(), sums.withoutValue) : undefined
    return {
      title: text(`${area}.started`, { account, marketplace }),
      stake,
      lines: [
        text(`${area}.numbers`, { since: moment(since), expected, seen }),
        ...(stake === undefined
          ? []
          : [text('channel.open', { orders: open.length, worth: stake })]),
        ...(reason === undefined
          ? []
          : [
              localizer.channel(`reason.${reason}.title`),
              localizer.channel(`reason.${reason}.step`),
            ]),
        ...(known === undefined ? [] : [knownWriter(writer)(known)]),
      ],
    }
  }
  return { channelStarted, channelEnded }
}

/** The words of what people are told, for those who read it. */
export const createNotificationTexts = (readers: Readers): NotificationTexts => {
  const writer = writerOf(readers)
  const { account } = readers
  return {
    issueTitle: titleWriter(writer),
    linkText: writer.text('link'),
    importLinkText: writer.text('import-link'),
    importReminder: reminderWriter(writer, readers),
    digest: digestWriter(writer, readers),
    deadlineStarted: deadlineWriter(writer, readers),
    deadlineEnded: ({ alert, missed }) => ({
      title: writer.text('deadline.ended', { account, missed }),
      lines: [alert.title],
    }),
    ...channelWriter(writer, readers),
    test: { title: writer.text('test.title', { account }), lines: [writer.text('test.meaning')] },
  }
}
