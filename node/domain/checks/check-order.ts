import type { ErrorType } from '../diagnosis/diagnosis'
import { verdictOfFound } from '../orders/workflow-state'
import { inconclusive, ok, problem, type Finding } from './check'
import { knowsCarrier } from './erp-carriers'
import { withAnswer, type StoreView } from './store-view'

type Found = { readonly orderId: string; readonly state: string | undefined }

/** The order under any of its ids, where VTEX has it. */
export const foundOrder = ({ subject, answers }: StoreView): Found | undefined => {
  for (const orderId of subject.orderIds) {
    const answer = answers('order', orderId)
    if (answer?.ok && answer.value !== undefined) return answer.value
  }
  return undefined
}

/** A cancelled order cannot be created again under the same id (FMT0060), and an incomplete one stands in the way. */
export const checkOrder = (view: StoreView): Finding => {
  const found = foundOrder(view)
  if (found !== undefined) {
    const { orderId, state } = found
    const facts = { orderId, ...(state && { state }) }
    const { status, errorType } = verdictOfFound({ state })
    if (status === 'CANCELED') return problem('ORDER_CANCELED', facts)
    return errorType === 'INCOMPLETE_ORDER' ? problem(errorType, facts) : ok(facts)
  }
  const findings = view.subject.orderIds.map((orderId) =>
    withAnswer(view.answers('order', orderId), () => ok()),
  )
  return findings.find(({ outcome }) => outcome !== 'OK') ?? ok()
}

export const checkAffiliate = ({ subject, answers }: StoreView): Finding =>
  withAnswer(answers('affiliates', 'all'), (affiliates) => {
    const { affiliateId } = subject
    const found = affiliates.find((affiliate) => affiliate.affiliateId === affiliateId)
    return found === undefined
      ? problem('CONNECTOR_CONFIGURATION', { affiliate: affiliateId })
      : ok({ affiliate: affiliateId, salesChannel: found.salesChannel })
  })

// The buyer's data stand in the order itself: nothing that the store changes makes VTEX take them.
const inTheOrder: ReadonlySet<ErrorType> = new Set([
  'INCOMPLETE_SHIPPING_INFORMATION',
  'CUSTOMER_DATA',
])

const lookedUp: ReadonlySet<ErrorType> = new Set([
  'AMOUNT_DIVERGENCE',
  'INVALID_SKU_ID',
  'UNAVAILABLE_INVENTORY',
  'DELIVERY_SLA',
  'SKU_INACTIVE_OR_OUT_OF_POLICY',
  'PRICE_MISSING',
  'DUPLICATE_ORDER',
  'ORDER_CANCELED',
  'CARRIER_NOT_REGISTERED_IN_ERP',
  // A breakdown of the platform passes by itself.
  'PLATFORM_ERROR',
  'NOT_REPORTED',
])

/** What the sources say and nobody can look up here must not be forgotten. Undefined where there is nothing to add. */
export const checkReported = ({ subject: { reported } }: StoreView): Finding | undefined => {
  if (reported === undefined || lookedUp.has(reported)) return undefined
  return inTheOrder.has(reported)
    ? problem(reported)
    : inconclusive('not-checkable', { errorType: reported })
}

/** Undefined while no list was brought, or no carrier is known. */
export const checkErpCarrier = ({ subject, answers }: StoreView): Finding | undefined => {
  const { carrier } = subject
  const list = answers('erpCarriers', 'all')
  if (carrier === undefined || list === undefined || (list.ok && list.value === undefined)) {
    return undefined
  }
  const facts = { carrier: carrier.name, ...(carrier.id && { carrierId: carrier.id }) }
  return withAnswer(list, (known = []) =>
    knowsCarrier(known, carrier) ? ok(facts) : problem('CARRIER_NOT_REGISTERED_IN_ERP', facts),
  )
}
