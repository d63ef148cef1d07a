import type { IntlShape } from 'react-intl'

import type { ExportedOrder } from '../api/exported-order'
import { orderHref } from '../ui/address'
import type { CsvCell, CsvRow } from '../ui/csv-file'
import { actorLabelId, errorTypeLabelId, statusLabelId } from '../ui/labels'
import { toMajorUnit } from '../ui/money'
import { clockAt } from '../ui/zone-clock'

const APP = 'admin/order-integrations.export'

export interface Columns {
  readonly header: readonly string[]
  readonly toRow: (order: ExportedOrder) => CsvRow
}

interface Place {
  /** An IANA name: all times are in it. */
  readonly timeZone: string
  /** Where links lead: scheme and host. */
  readonly origin: string
}

/** One line for each order, in the reader's language. What is not known is an empty cell. No buyer's data. */
export function toExportColumns(intl: IntlShape, { timeZone, origin }: Place): Columns {
  const { formatMessage } = intl
  const label = remembered((id: string) => formatMessage({ id }))
  const time = toTimeWriter(timeZone)
  const facts = toFactsWriter(intl)
  const columns: readonly (readonly [string, (order: ExportedOrder) => CsvCell])[] = [
    ['marketplace-order', (order) => order.marketplaceOrderId],
    ['vtex-order', ({ orderId }) => orderId],
    ['marketplace', ({ marketplace }) => marketplace.name],
    ['affiliate', ({ marketplace }) => marketplace.id],
    ['status', ({ status, step }) => label(statusLabelId(status, step))],
    ['error', ({ diagnosis }) => diagnosis && label(errorTypeLabelId(diagnosis.errorType))],
    ['cause', ({ diagnosis }) => diagnosis?.title],
    ['code', ({ diagnosis }) => diagnosis?.code],
    ['facts', ({ diagnosis }) => diagnosis && facts(diagnosis.knownFacts)],
    ['actor', ({ diagnosis }) => diagnosis && label(actorLabelId(diagnosis.actor))],
    ['value', ({ value }) => value && toMajorUnit(value.amount, value.currency)],
    ['currency', ({ value }) => value?.currency],
    ['ship-by', ({ shipBy }) => shipBy && time(shipBy.at)],
    [
      'ship-by-estimated',
      ({ shipBy }) => shipBy && label(`${APP}.${shipBy.estimated ? 'yes' : 'no'}`),
    ],
    ['first-reported', ({ firstSeenAt }) => time(firstSeenAt)],
    ['last-reported', ({ lastProcessedAt }) => time(lastProcessedAt)],
    ['link', ({ id }) => origin + orderHref(id)],
  ]

  return {
    header: columns.map(([name]) => formatMessage({ id: `${APP}.column-${name}` }, { timeZone })),
    toRow: (order) => columns.map(([, read]) => read(order)),
  }
}

/** Thousands of lines have few labels. */
function remembered<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

const amounts: ReadonlySet<string> = new Set(['paid', 'expected', 'difference', 'percentage'])

const labelIdOf = (name: string): string =>
  `${APP}.fact-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

// How a message was read, which its title says in words: nothing that it prints.
const readings: ReadonlySet<string> = new Set(['cause', 'step'])

type Fact = NonNullable<ExportedOrder['diagnosis']>['knownFacts'][number]

/** Writes the value of a fact. Looking up how to takes far longer than writing, and a file has tens of thousands. */
function toValueWriter({ formatMessage, locale }: IntlShape): (fact: Fact) => string {
  const direction = remembered((value: string) =>
    formatMessage({ id: `${APP}.fact-is` }, { direction: value }),
  )
  const part = remembered((value: string) =>
    formatMessage({ id: `${APP}.fact-part` }, { component: value }),
  )
  const formatOf = remembered((digits: number) => {
    const asPrinted = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    return new Intl.NumberFormat(locale, asPrinted)
  })
  return ({ name, value }) => {
    if (name === 'direction') return direction(value)
    if (name === 'component') return part(value)
    if (!amounts.has(name) || !Number.isFinite(Number(value))) return value
    return formatOf(value.split('.')[1]?.length ?? 0).format(Number(value))
  }
}

/** Writes the values that a message prints, by names in the reader's language. */
function toFactsWriter(intl: IntlShape) {
  const write = toValueWriter(intl)
  const label = remembered((name: string) => {
    const id = labelIdOf(name)
    // Of a newer service: better by its own name than not at all.
    return intl.messages[id] === undefined ? name : intl.formatMessage({ id })
  })
  return (facts: readonly Fact[]) =>
    facts
      .filter(({ name }) => !readings.has(name))
      .map((fact) => `${label(fact.name)}: ${write(fact)}`)
      .join('; ') || undefined
}

/** `2026-11-23 12:00:00`: sorts as text, and every spreadsheet takes it for a time. */
const toTimeWriter = (timeZone: string) => (at: string) =>
  new Date(clockAt(Date.parse(at), timeZone)).toISOString().slice(0, 19).replace('T', ' ')
