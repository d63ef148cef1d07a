import type { ErrorType } from '../diagnosis/diagnosis'
import { toOrderIntegrationId } from '../orders/order-key'
import type { OrderIntegrationRecord } from '../orders/record'

/** What checks need to know of an order. Amounts are cents. */
export type CheckSubject = {
  readonly affiliateId: string
  /** All ids that the order may have in VTEX, the usual one first. */
  readonly orderIds: readonly [string, ...string[]]
  readonly salesChannel?: string
  readonly items?: readonly { readonly skuId?: string; readonly quantity: number }[]
  /** What the marketplace pays, interest left out. */
  readonly paid?: number
  readonly postalArea?: string
  readonly carrier?: { readonly id?: string; readonly name: string; readonly service?: string }
  /** What the sources say is wrong. */
  readonly reported?: ErrorType
}

/** A pack of a marketplace may have many ids; its orders have one or two. */
const mostOtherIds = 4

/** Ids of Orders begin with an affiliate, franchise orders' too; a marketplace's own id does not. */
const inVtexForm = (id: string, affiliateId: string): string =>
  /^[A-Z0-9]{3}-/.test(id) ? id : `${affiliateId}-${id}`

/** What is known of an order, as far as checks need it. Pure. */
export const toCheckSubject = (
  record: OrderIntegrationRecord,
  reported: ErrorType | undefined,
): CheckSubject => {
  const { details, affiliateId, orderId, alternateIds } = record
  const usual = toOrderIntegrationId(record)
  const others = [orderId, ...alternateIds.map((id) => inVtexForm(id, affiliateId))]
  const rest = new Set(others.flatMap((id) => (id && id !== usual ? [id] : [])))
  return {
    affiliateId,
    orderIds: [usual, ...[...rest].slice(0, mostOtherIds)],
    salesChannel: details.salesChannel?.value,
    items: details.items?.value,
    paid: details.value && details.value.value.amount - (details.interest?.value ?? 0),
    postalArea: details.postalArea?.value,
    carrier: details.carrier?.value,
    reported,
  }
}
