import { marketplaceWord } from '../../__generated__/status-word'
import type { Profile } from '../profiles/profile'
import type { ReportRow } from './order-line'

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

/** Whether a status says that all it speaks of was canceled. */
const isCanceled = (status: string): boolean => marketplaceWord(status) === 'canceled'

/** A line that was canceled in an order that goes on: what it names still finds the order, what it had is gone. */
const withoutMatter = (line: ReportRow, isOfLine: boolean): ReportRow => ({
  ...line,
  status: undefined,
  shipBy: undefined,
  carrier: undefined,
  items: [],
  ...(isOfLine ? { value: undefined, freight: undefined } : {}),
})

function joinTwo(first: ReportRow, next: ReportRow, isOfLine: boolean): ReportRow {
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
  }
}

/**
 * Lines of one order are its items: what the first of them says of the order stands, and what is due first is due. It is
 * canceled only where every line that has a status is.
 */
export function joinLines(
  lines: readonly [ReportRow, ...ReportRow[]],
  profile: Profile | undefined,
): ReportRow {
  const isOfLine = profile?.valueIs === 'of-line'
  const isOff = ({ status }: ReportRow) => status !== undefined && isCanceled(status)
  const goesOn = lines.some(({ status }) => status !== undefined && !isCanceled(status))
  const counted = lines.map((line) =>
    goesOn && isOff(line) ? withoutMatter(line, isOfLine) : line,
  )
  const [first, ...others] = counted
  const joined = others.reduce((all, next) => joinTwo(all, next, isOfLine), first ?? lines[0])
  return { ...joined, otherIds: [...new Set(joined.otherIds)], items: joinItems(joined.items) }
}
