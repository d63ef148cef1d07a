import type { Random, Weighted } from '../seeds/random'
import type { Notification, NotificationError } from '../services/order-integration/notification'

export interface Problem {
  readonly flow: Notification['flow']
  readonly code: string
  readonly message: string
  readonly errors: readonly NotificationError[] | null
}

type Errors = readonly NotificationError[]
type Source = NotificationError['source']

const errorsOf = (source: Source, code: string, description: string): Errors => [
  { source, code, description },
]

// Codes and messages are VTEX's own: the result codes of the Order Integration API and the
// messages of the Checkout error codes, with values put in for {0} and {1}.
// https://developers.vtex.com/docs/guides/external-marketplace-integration-collect-orders
// https://developers.vtex.com/docs/guides/checkout-error-codes
const failed = (code: string, message: string, errors: Errors | null): Problem => ({
  flow: 'PlaceOrder',
  code,
  message,
  errors,
})

const skus = [1003, 1017, 1042, 1066] as const

const product = (random: Random): { readonly sku: number; readonly name: string } => {
  const sku = random.pick(skus)
  return { sku, name: `Demo product ${sku}` }
}

function noSla(random: Random): Problem {
  const { sku, name } = product(random)
  const text = `The selected SLA for item ${sku}(${name}) is not available`
  return failed('EOI002', 'SLA not available', errorsOf('Fulfillment', 'FMT010', text))
}

function noStock(random: Random): Problem {
  const { sku, name } = product(random)
  const text = `Item ${sku}(${name}) is not available`
  return failed('EOI002', 'SLA not available', errorsOf('Fulfillment', 'FMT005', text))
}

function priceDivergence(random: Random): Problem {
  const { paid, wanted } = amounts(random)
  const text = `Payment total (${paid}) differs from store desired value (${wanted})`
  return failed('EOI003', 'Price divergence', errorsOf('Fulfillment', 'FMT007', text))
}

function invalidCart(random: Random): Problem {
  const sku = random.pick([900001, 900002, 900003])
  const text = `Item ${sku} not found or unavailable`
  return failed('EOI004', 'Invalid cart', errorsOf('Checkout', 'ORD027', text))
}

function invalidAddress(random: Random): Problem {
  const field = random.pick(['postalCode', 'street', 'state', 'receiverName'])
  const text = `The ${field} field in the shipping attachment is invalid`
  return failed('EOI005', 'Validation error', errorsOf('Checkout', 'ORD006', text))
}

function invalidProfile(random: Random): Problem {
  const field = random.pick(['document', 'phone', 'email'])
  const text = `The ${field} field in the client profile attachment is invalid`
  return failed('EOI005', 'Validation error', errorsOf('Checkout', 'ORD007', text))
}

const platformError = (): Problem =>
  failed(
    'EOI006',
    'VTEX unexpected error',
    errorsOf('Fulfillment', 'FMT0051', 'A communication error with Logistics has occurred'),
  )

const unknownError = (): Problem => failed('EOI000', 'Unknown error', null)

function amounts(random: Random): { readonly paid: number; readonly wanted: number } {
  const wanted = random.between(3_000, 60_000)
  return { wanted, paid: wanted - random.between(1, Math.floor(wanted * 0.04)) }
}

/** An approval that has to wait for the store; VTEX's documents name the code and no message. */
export function awaitingAuthorization(random: Random, wanted: number): Problem {
  const paid = wanted - random.between(1, Math.max(1, Math.floor(wanted * 0.04)))
  const text = `Payment total (${paid}) differs from store desired value (${wanted})`
  const errors = errorsOf('Checkout', 'CHK0198', text)
  return { flow: 'ApproveOrder', code: 'EOI011', message: '', errors }
}

type Cause = (random: Random) => Problem

/** Why orders do not get in, about as often as sellers meet it. */
export const causes: readonly [Weighted<Cause>, ...Weighted<Cause>[]] = [
  [24, noSla],
  [14, noStock],
  [26, priceDivergence],
  [10, invalidCart],
  [10, invalidAddress],
  [7, invalidProfile],
  [6, platformError],
  [2, unknownError],
]
