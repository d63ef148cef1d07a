import { foldText } from '../diagnosis/folded-text'
import { isCanceledWell } from '../diagnosis/success'
import type { IntegrationStep } from './order-integration-status'

// What the words of a connector's log tell. `Operation` is free text; the guide lists what it may speak of: catalogue,
// offer, price, inventory, order status, invoice, tracking code.

const stepsOfOperation: readonly (readonly [RegExp, IntegrationStep])[] = [
  [/cancel/, 'CANCEL'],
  [/invoice|nota fiscal|faturamento|factura/, 'INVOICE'],
  [/track|rastre|seguimiento/, 'TRACKING'],
  [/status|approv|aprova|aproba/, 'APPROVE'],
]

// Messages C, E, G, K and M of the guide are about cancelling, whatever their operation is called.
const speaksOfCancelling =
  /\b(?:not|to) cancel the order|cancell?ed successfully|already (?:been )?cancell?ed in vtex/

const isCanceledAlready = /already (?:been )?cancell?ed in vtex/

/** Which step of an order an entry is about. */
export const stepOf = (operation: string, message: string): IntegrationStep => {
  if (speaksOfCancelling.test(foldText(message))) return 'CANCEL'
  const folded = foldText(operation)
  return stepsOfOperation.find(([pattern]) => pattern.test(folded))?.[1] ?? 'PLACE'
}

/** Whether a message says that the order is cancelled in VTEX, be it as a success or as the reason of an error. */
export const isCanceledBy = (message: string): boolean => {
  const folded = foldText(message)
  return isCanceledAlready.test(folded) || isCanceledWell(folded)
}

const products =
  /catalog|offer|oferta|price|preco|precio|inventory|stock|estoque|inventario|\bskus?\b|product|produto|anuncio/

/** Whether an operation is about products: connectors log these to the same place. */
export const isAboutProducts = (operation: string): boolean => {
  const folded = foldText(operation)
  return products.test(folded) && !/\border|pedido|\borden\b/.test(folded)
}

// "The order 701-1 was created", "o pedido nº 701-1", "pedido #701-1". An id has a digit; the word after "order" may
// be any other.
const orderNamed =
  /\b(?:order|pedido|orden)\s+(?:id\s*:?\s*|n[ºo°.]{1,2}\s*|#\s*)?["'“]?([\p{L}\d][\p{L}\d._-]*\d[\p{L}\d_-]*|\d)/iu

/** The order that a message names. */
export const orderIdInText = (message: string): string | undefined => orderNamed.exec(message)?.[1]
