import { IntlMessageFormat } from 'intl-messageformat'

import { messages } from '../__generated__/messages'
import type { ChannelAlarm } from '../domain/channels/channel-health'
import { issueGuidance } from '../domain/causes/issue-guidance'
import type { Issue } from '../domain/causes/issue'
import { CurrencySums, type CurrencySum } from '../domain/inbox/overview'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import { earliest } from '../lib/moments'
import type {
  CreateNotificationTexts,
  NotificationTexts,
  Readers,
} from '../ports/notification-texts'
import { createLocalizer } from './localize'
import { patternTitle } from './localize-issue'

// Beside localize.ts the second place of words: what people are told without having asked.

const prefix = 'admin/order-integrations.notification'

// The same conventions as in every other text of the service.
const localeOf = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' } as const
const dateLocaleOf = { ...localeOf, en: 'en-GB' } as const

type Values = Readonly<Record<string, string | number>>

const writerOf = ({ language, timeZone }: Readers) => {
  const localizer = createLocalizer(language.toLowerCase())
  const locale = localeOf[localizer.language]
  const catalogue: Readonly<Record<string, string>> = messages[localizer.language]
  const text = (key: string, values: Values = {}): string => {
    const found = catalogue[`${prefix}.${key}`]
    if (found === undefined) throw new Error(`No message ${prefix}.${key}`)
    const format = new IntlMessageFormat(found, locale, undefined, { ignoreTag: true })
    return String(format.format(values))
  }
  const money = ({ currency, amount }: CurrencySum): string => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  }
  const moment = (at: string): string =>
    new Intl.DateTimeFormat(dateLocaleOf[localizer.language], {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }).format(Date.parse(at))
  return { localizer, text, money, moment }
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
      ? patternTitle(issue.pattern, localizer.language)
      : localizer.diagnosis(issueGuidance(issue).title)

const digestWriter =
  (writer: Writer, { account }: Readers): NotificationTexts['digest'] =>
  (digest) => {
    const { text } = writer
    const issueTitle = titleWriter(writer)
    const { orders, fresh, today, passed, causes, snoozed } = digest
    const stake = worth(writer, digest.value, digest.ordersWithoutValue)
    return {
      title: text('digest.title', { account, orders }),
      stake,
      lines: [
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
      ],
    }
  }

const sumsOf = (rows: readonly OrderIntegrationRow[]): CurrencySums => {
  const sums = new CurrencySums()
  rows.forEach((row) => sums.add(row))
  return sums
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
  const channelStarted: NotificationTexts['channelStarted'] = (alarm, open = []) => {
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
      ],
    }
  }
  return { channelStarted, channelEnded }
}

/** The words of what people are told, for those who read it. */
export const createNotificationTexts: CreateNotificationTexts = (readers) => {
  const writer = writerOf(readers)
  const { account } = readers
  return {
    issueTitle: titleWriter(writer),
    linkText: writer.text('link'),
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
