// What really happened to an order, told in pieces by whom it concerns, and what a person must read in the end. Written
// from what the evidence means, not from the code that judges it: within one source the latest word counts, and each
// source speaks of its own part of an order.
import type { Random } from '../../../sandbox/seeds/random'
import { aNotification } from '../world'

export type Sending =
  | { readonly via: 'notification'; readonly body: object; readonly mark: string }
  | { readonly via: 'facts'; readonly body: object; readonly mark: string }
  | { readonly via: 'row'; readonly body: object; readonly mark: string }
  /** The states that an order passes through in VTEX, one after the other. */
  | { readonly via: 'vtex'; readonly orderId: string; readonly statuses: readonly string[] }

export interface Story {
  readonly id: string
  readonly sendings: readonly Sending[]
  readonly status: string
  /** What needs a person; undefined where nothing does, and the order is in no list. */
  readonly errorType: string | undefined
}

interface Order {
  readonly marketplaceOrderId: string
  readonly id: string
  /** A moment that no other piece of any story names: by it the piece is found in the store. */
  readonly moment: (piece: number) => string
}

const firstMoment = Date.parse('2026-11-20T00:00:00.000Z')

const anOrder = (index: number): Order => {
  const marketplaceOrderId = `${7_000_000 + index}`
  return {
    marketplaceOrderId,
    id: `AMZ-${marketplaceOrderId}`,
    moment: (piece) => new Date(firstMoment + index * 10_000 + piece * 1_000).toISOString(),
  }
}

const notified = ({ marketplaceOrderId }: Order, different: object, piece = 0): Sending => {
  const mark = `operation-${marketplaceOrderId}-${piece}`
  const body = aNotification({ marketplaceOrderId, operationId: mark, ...different })
  return { via: 'notification', body, mark }
}

const approved = (order: Order): Sending =>
  notified(order, { success: true, code: 'SOI002', flow: 'ApproveOrder', errors: null }, 9)

const told = ({ marketplaceOrderId, moment }: Order, piece: number, body: object): Sending => ({
  via: 'facts',
  body: { marketplaceOrderId, occurredAt: moment(piece), ...body },
  mark: moment(piece),
})

const refused = (order: Order) => ({
  sendings: [notified(order, {})],
  status: 'FAILED',
  errorType: 'AMOUNT_DIVERGENCE',
})

const placedAndApproved = (order: Order) => {
  const placed = notified(order, { success: true, code: 'SOI001', errors: null })
  return { sendings: [placed, approved(order)], status: 'INTEGRATED', errorType: undefined }
}

const refusedByErp = (order: Order, random: Random) => {
  const refusal = told(order, 1, {
    reportedBy: 'ERP',
    status: 'REFUSED',
    message: 'Transportadora não cadastrada',
  })
  const acceptance = told(order, 2, { reportedBy: 'ERP', status: 'ACCEPTED' })
  return random.next() < 0.5
    ? {
        sendings: [approved(order), refusal],
        status: 'INTEGRATED_WITH_PROBLEM',
        errorType: 'CARRIER_NOT_REGISTERED_IN_ERP',
      }
    : {
        sendings: [approved(order), refusal, acceptance],
        status: 'INTEGRATED',
        errorType: undefined,
      }
}

const unavailable = (order: Order) => ({
  sendings: [told(order, 1, { reportedBy: 'MARKETPLACE', status: 'Indisponível' })],
  status: 'UNAVAILABLE',
  errorType: 'UNAVAILABLE_STATUS',
})

const canceledThereAliveHere = (order: Order) => ({
  sendings: [
    approved(order),
    told(order, 1, { reportedBy: 'MARKETPLACE', status: 'approved' }),
    told(order, 2, { reportedBy: 'MARKETPLACE', status: 'canceled' }),
  ],
  status: 'INTEGRATED_WITH_PROBLEM',
  errorType: 'ORDER_CANCELED',
})

const failedInTheLog = (order: Order) => ({
  sendings: [
    {
      via: 'row' as const,
      body: {
        id: order.marketplaceOrderId,
        affiliateId: 'AMZ',
        status: 'Processed with error',
        processedAt: order.moment(1),
      },
      mark: order.moment(1),
    },
  ],
  status: 'FAILED',
  errorType: 'NOT_REPORTED',
})

const onlyInVtex = (order: Order, random: Random) => {
  const goesOn = random.next() < 0.5
  const later = goesOn ? ['ready-for-handling', 'handling'] : []
  const statuses = ['waiting-for-manual-authorization', ...later]
  return {
    sendings: [{ via: 'vtex' as const, orderId: order.id, statuses }],
    status: goesOn ? 'INTEGRATED' : 'AWAITING_AUTHORIZATION',
    errorType: goesOn ? undefined : 'AMOUNT_DIVERGENCE',
  }
}

const kinds = [
  refused,
  placedAndApproved,
  refusedByErp,
  unavailable,
  canceledThereAliveHere,
  failedInTheLog,
]

/** One order in twenty is told of by nobody but VTEX. */
export const aStory = (index: number, random: Random): Story => {
  const order = anOrder(index)
  const kind = random.next() < 0.05 ? onlyInVtex : random.pick(kinds)
  return { id: order.id, ...kind(order, random) }
}
