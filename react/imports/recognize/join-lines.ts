import { marketplaceWord } from '../../__generated__/status-word'
import type { Profile } from '../profiles/profile'
import type { ReportLine, ReportRow } from './order-line'

// What the lines of one order say together.

const definedOf = <Row extends object>(row: Row): Partial<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<Row>

const sum = (one: number | undefined, other: number | undefined) =>
  one === undefined ? other : one + (other ?? 0)

/** The earlier of two moments in UTC. */
const earlier = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && other < one ? other : (one ?? other)

/** Some reports have a line for each unit. */
function joinItems(items: ReportRow['items']): ReportRow['items'] {
  const joined: ReportRow['items'][number][] = []
  for (const item of items) {
    const at = joined.findIndex(
      (each) =>
        each.marketplaceSkuId === item.marketplaceSkuId && each.unitPrice === item.unitPrice,
    )
    const known = joined[at]
    if (known) joined[at] = { ...known, quantity: known.quantity + item.quantity }
    else joined.push(item)
  }
  return joined
}

const isCanceled = (status: string | undefined): boolean =>
  status !== undefined && marketplaceWord(status) === 'canceled'

/** Whether a line is canceled: by itself, or as its order is. */
const isOff = ({ status, itemStatus }: ReportLine): boolean =>
  isCanceled(itemStatus) || isCanceled(status)

/** How a line stands. An order whose lines alone say so stands as they do. */
const withState = (line: ReportLine): ReportLine => {
  const isOffAlone = isCanceled(line.itemStatus) && !isCanceled(line.status)
  return { ...line, status: isOffAlone ? line.itemStatus : (line.status ?? line.itemStatus) }
}

/** A line that was canceled in an order that goes on: what it names still finds the order, what it had is gone. */
const withoutMatter = (line: ReportLine, isOfLine: boolean): ReportLine => ({
  ...line,
  status: undefined,
  shipBy: undefined,
  carrier: undefined,
  items: [],
  ...(isOfLine ? { value: undefined, freight: undefined, currency: undefined, unread: [] } : {}),
})

/** An order by its lines, the first of them first. */
export type OrderLines = readonly [ReportLine, ...ReportLine[]]

/** The lines of an order as they count: it is canceled only where every line that says how it stands is. */
export function countedLines(lines: OrderLines, profile: Profile | undefined): OrderLines {
  const [first, ...others] = lines
  const goesOn = lines.map(withState).some((line) => line.status !== undefined && !isOff(line))
  const count = (line: ReportLine) =>
    goesOn && isOff(line) ? withoutMatter(line, profile?.valueIs === 'of-line') : withState(line)
  return [count(first), ...others.map(count)]
}

/** Whether the lines of an order have amounts in more than one currency: nobody can add them up. */
export const haveTwoCurrencies = (lines: OrderLines): boolean =>
  new Set(lines.flatMap(({ currency }) => currency ?? [])).size > 1

/** What of an order stands in one of its lines, and is neither repeated nor shared. */
function joinTwo(first: ReportLine, next: ReportLine, isOfLine: boolean): ReportLine {
  const one = first.value ?? (isOfLine ? next.value : undefined)
  const value = one && {
    ...one,
    amount: first.value && isOfLine ? one.amount + (next.value?.amount ?? 0) : one.amount,
  }
  return {
    ...next,
    ...definedOf(first),
    ...(value ? { value } : {}),
    ...(isOfLine ? { freight: sum(first.freight, next.freight) } : {}),
    shipBy: earlier(first.shipBy, next.shipBy),
    otherIds: [...first.otherIds, ...next.otherIds],
    items: [...first.items, ...next.items],
    unread: [...first.unread, ...next.unread],
  }
}

/**
 * Lines of one order are its items: what the first of them says of the order stands, and what is due first is due. A sum
 * of which a part could not be read is none.
 */
export function joinLines([first, ...others]: OrderLines, profile: Profile | undefined): ReportRow {
  const isOfLine = profile?.valueIs === 'of-line'
  const joined = others.reduce((all, next) => joinTwo(all, next, isOfLine), first)
  const { itemStatus: _status, currency: _currency, unread, ...row } = joined
  const isPart = (field: 'value' | 'freight') => isOfLine && unread.includes(field)
  return {
    ...row,
    value: isPart('value') ? undefined : row.value,
    freight: isPart('freight') ? undefined : row.freight,
    otherIds: [...new Set(row.otherIds)],
    items: joinItems(row.items),
  }
}
