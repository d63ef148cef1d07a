import { dayMs } from '../../lib/hours'
import { foldText } from '../diagnosis/folded-text'
import type { FactObservation } from '../orders/observation'
import type { OrderIntegrationRecord } from '../orders/record'
import type { CanceledOrder } from './canceled-order'

// Whether the marketplace says, plainly, that it canceled the whole order. A list may take "shipment canceled" for a
// canceled order; what cannot be taken back may not.

/** Alone, or with nothing beside it but the order itself and who canceled it. */
const plainly =
  /^(?:(?:the |o |el |la )?(?:order|pedido|orden|venda|venta) )?(?:is |was |has been |foi |fue |ha sido |esta )?(?:cancell?ed|cancelad[oa]|anulad[oa])(?: (?:by|por|pel[oa])(?: the| el| la| o| a)? (?:buyer|customer|seller|marketplace|comprador|cliente|vendedor))?[.!]?$/

/** Whether a status says that the order is canceled, and nothing that can be read otherwise. */
export const isPlainlyCanceled = (status: string): boolean =>
  plainly.test(foldText(status).replace(/_/g, ' ').trim())

/** What was said so long ago is no reason to cancel today. */
const holdsForMs = 30 * dayMs

const isOfMarketplace = (said: { readonly kind: string }): said is FactObservation =>
  said.kind === 'order-fact' && (said as FactObservation).reportedBy === 'MARKETPLACE'

/** Whether the marketplace said something else of the order at the same time or since, by when it was received. */
const isContradicted = ({ history }: OrderIntegrationRecord, word: FactObservation): boolean =>
  history
    .filter(isOfMarketplace)
    .some(({ at, status }) => at >= word.at && status !== undefined && !isPlainlyCanceled(status))

/**
 * When it was received that the marketplace canceled the order: plainly, in the last 30 days, and contradicted by nothing
 * since. Undefined otherwise.
 */
export const canceledAtMarketplace = (
  record: OrderIntegrationRecord,
  now: string,
): string | undefined => {
  const word = record.words.MARKETPLACE
  if (word?.status === undefined || !isPlainlyCanceled(word.status)) return undefined
  const age = Date.parse(now) - Date.parse(word.at)
  const isRecent = age <= holdsForMs && word.occurredAt <= now
  return isRecent && !isContradicted(record, word) ? word.at : undefined
}

/**
 * Whether the marketplace's own order ended too. What it said before is an answer only where that was the reason for the
 * cancel: that a store declined an order it has to say afterwards.
 */
export const agreesAtMarketplace = (
  record: OrderIntegrationRecord,
  { kind, sendingAt = '' }: Pick<CanceledOrder, 'kind' | 'sendingAt'>,
  now: string,
): boolean => {
  const at = canceledAtMarketplace(record, now)
  return at !== undefined && (kind === 'CANCELED_AT_MARKETPLACE' || at >= sendingAt)
}
