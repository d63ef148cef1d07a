import type { OrderInboxExportedArgs } from '../__generated__/schema'
import { marketplaceNames } from '../application/connectors/marketplace-names'
import type { Inbox } from '../application/inbox/open-inbox'
import { sortedRows } from '../application/inbox/sorted-rows'
import { dependenciesOf, type Context } from '../context'
import { actorFor } from '../domain/guidance/actor'
import { titleFor } from '../domain/guidance/guidance-for'
import { guidanceSubject, summaryOf } from '../domain/guidance/subject-of-row'
import { isEstimated } from '../domain/inbox/deadline-bands'
import type { ExportedOrder } from '../domain/inbox/exported-order'
import { cursorOf, parseCursor } from '../domain/inbox/page'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import { partOf } from '../domain/inbox/sorted-part'
import { inSlices, type Steps } from '../lib/in-slices'
import { allOrders, pageOfClosedOrders } from './all-orders'
import { localizerOf } from './localizer-of'
import { checkPage, mostExported } from './page-size'
import { lostFirst, toRowSort } from './to-sort'
import type { Localizer } from '../texts/localize'

// GraphQL takes longer to answer a field than the field takes to be read: an order of a file is one value.

type Reading = {
  readonly names: ReadonlyMap<string, string>
  readonly localizer: Localizer
}

const diagnosisIn = (
  row: OrderIntegrationRow,
  { names, localizer }: Reading,
): ExportedOrder['diagnosis'] => {
  if (row.errorType === undefined) return undefined
  const summary = summaryOf(row, row.errorType)
  const subject = guidanceSubject({ row, summary }, names)
  return {
    errorType: row.errorType,
    title: localizer.diagnosis(titleFor(subject)),
    code: row.code,
    actor: actorFor(subject),
    knownFacts: row.facts,
  }
}

const toExported = (row: OrderIntegrationRow, reading: Reading): ExportedOrder => {
  const { id, orderId, marketplaceOrderId, affiliateId, status, step, order } = row
  const { shipBy, shipBySource } = order
  return {
    id,
    orderId,
    marketplaceOrderId,
    marketplace: { id: affiliateId, name: reading.names.get(affiliateId) ?? affiliateId },
    status,
    step,
    value: order.value,
    shipBy:
      shipBy === undefined || shipBySource === undefined
        ? undefined
        : { at: shipBy, estimated: isEstimated(row) },
    firstSeenAt: row.firstSeenAt,
    lastProcessedAt: row.lastSeenAt,
    diagnosis: diagnosisIn(row, reading),
  }
}

const writtenAtOnce = 20

function* exportedSteps(
  rows: readonly OrderIntegrationRow[],
  reading: Reading,
): Steps<readonly ExportedOrder[]> {
  const exported: ExportedOrder[] = []
  for (const row of rows) {
    exported.push(toExported(row, reading))
    if (exported.length % writtenAtOnce === 0) yield
  }
  return exported
}

/** Rows as lines of a file, in the reader's language. */
const exportedOrders = async (
  rows: readonly OrderIntegrationRow[],
  context: Context,
): Promise<readonly ExportedOrder[]> => {
  const names = await marketplaceNames(dependenciesOf(context))
  return inSlices(exportedSteps(rows, { names, localizer: localizerOf(context) }))
}

/** A part of the orders of a file: of open ones cut out of all of them, sorted once. */
export const exportedPart = async (
  inbox: Inbox,
  {
    sort,
    first,
    after,
  }: Pick<OrderInboxExportedArgs, 'sort' | 'after'> & { readonly first: number },
  context: Context,
) => {
  const { rows, filter } = inbox
  if (filter.openOnly === false) {
    const read = filter.closed === true ? pageOfClosedOrders : allOrders
    const found = await read(filter, { sort, first, after }, context)
    const foundRows = found.nodes.map(({ row }) => row)
    return { ...found, nodes: await exportedOrders(foundRows, context) }
  }
  const order = sort ?? lostFirst
  const place = after == null ? undefined : parseCursor(after, order)
  checkPage({ first, after, place }, mostExported)
  const rowSort = await toRowSort(order, place, inbox)
  const part = partOf(await sortedRows(rows, rowSort), { first, after: place, sort: rowSort })
  const last = part.rows.at(-1)
  const endCursor = last === undefined ? null : cursorOf(last, rowSort)
  return {
    totalCount: part.totalCount,
    window: null,
    pageInfo: { hasNextPage: part.hasNextPage, endCursor },
    nodes: await exportedOrders(part.rows, context),
  }
}
