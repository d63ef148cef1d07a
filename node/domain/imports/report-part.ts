import { z } from 'zod'

import { packed, unpacked } from '../../lib/packed'
import type { DocumentKind } from '../document-kind'
import { orderIntegrationRecordSchema, type OrderIntegrationRecord } from '../orders/record'

const ordersSchema = z.array(orderIntegrationRecordSchema)

const storedSchema = z.object({
  state: z.object({ affiliateId: z.string(), at: z.string(), packed: z.string() }),
})

/** At most 500 orders of a marketplace's report that are still to be looked for. */
export type ReportPart = {
  readonly affiliateId: string
  /** When it came. */
  readonly at: string
  /** Each as the record that knows exactly what the report says of it. */
  readonly orders: readonly OrderIntegrationRecord[]
}

export const partKey = (reportId: string, part: number): string => `${reportId}-${part}`

/** Since when the marketplace is known to have an order of a report. */
export const reportedSince = ({
  details,
  atMarketplaceSince,
  firstSeenAt,
}: OrderIntegrationRecord): string => details.createdAt?.value ?? atMarketplaceSince ?? firstSeenAt

/** Where parts wait, packed: 500 orders come to about 70 kB. One goes once all its orders were looked for. */
export const reportPartDocuments: DocumentKind<ReportPart> = {
  entity: { name: 'orderops_settings' },
  label: 'report-part',
  idOf: (key) => `report-part-${key}`,
  mark: 'state',
  parse: (document) => {
    const { affiliateId, at, packed: text } = storedSchema.parse(document).state
    return { affiliateId, at, orders: ordersSchema.parse(unpacked(text)) }
  },
  fieldsOf: ({ affiliateId, at, orders }) => ({
    state: { affiliateId, at, packed: packed(orders) },
  }),
  isForGood: false,
}
