// What really happened to an order, told in pieces by whom it concerns, and what a person must read in the end. Written
// from what the evidence means, not from the code that judges it: within one source the latest word counts, and each
// source speaks of its own part of an order.
import type { Random } from '../../../sandbox/seeds/random'
import { aNotification } from '../world'

/** `marks`: by these a piece is found in the store; none where nothing of it is to be kept. */
export type Sending =
  | { readonly via: 'notification'; readonly body: object; readonly marks: readonly string[] }
  /** A source tells of an order in the order in which it happened. */
  | { readonly via: 'facts'; readonly bodies: readonly object[]; readonly marks: readonly string[] }
  | { readonly via: 'row'; readonly body: object; readonly marks: readonly string[] }
  /** The states that an order passes through in VTEX, one after the other. */
  | { readonly via: 'vtex'; readonly orderId: string; readonly statuses: readonly string[] }

export interface Story {
  readonly id: string
  readonly sendings: readonly Sending[]
  /** Undefined where nothing ever needed anybody: then the order has no record. */
  readonly status: string | undefined
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

const notified = ({ marketplaceOrderId }: Order, different: object, piece = 0) => {
  const mark = `operation-${marketplaceOrderId}-${piece}`
  const body = aNotification({ marketplaceOrderId, operationId: mark, ...different })
  return { via: 'notification' as const, body, marks: [mark] }
}

/** It went well: whether it is kept depends on what else is known of the order. */
const wentWell = (order: Order, different: object, piece = 0): Sending => ({
  ...notified(order, { success: true, errors: null, ...different }, piece),
  marks: [],
})

const approved = (order: Order): Sending =>
  wentWell(order, { code: 'SOI002', flow: 'ApproveOrder' }, 9)

const inVtex = ({ id }: Order): Sending => ({
  via: 'vtex',
  orderId: id,
  statuses: ['ready-for-handling'],
})

const told = (
  { marketplaceOrderId, moment }: Order,
  facts: readonly object[],
  marked: readonly number[],
): Sending => ({
  via: 'facts',
  bodies: facts.map((fact, piece) => ({ marketplaceOrderId, occurredAt: moment(piece), ...fact })),
  marks: marked.map(moment),
})

const refused = (order: Order) => ({
  sendings: [notified(order, {})],
  status: 'FAILED',
  errorType: 'AMOUNT_DIVERGENCE',
})

const placedAndApproved = (order: Order) => ({
  sendings: [wentWell(order, { code: 'SOI001' }), approved(order)],
  status: undefined,
  errorType: undefined,
})

const refusedByErp = (order: Order, random: Random) => {
  const refusal = {
    reportedBy: 'ERP',
    status: 'REFUSED',
    message: 'Transportadora não cadastrada',
  }
  const acceptance = { reportedBy: 'ERP', status: 'ACCEPTED' }
  return random.next() < 0.5
    ? {
        sendings: [approved(order), told(order, [refusal], [0])],
        status: 'INTEGRATED_WITH_PROBLEM',
        errorType: 'CARRIER_NOT_REGISTERED_IN_ERP',
      }
    : {
        sendings: [approved(order), told(order, [refusal, acceptance], [0])],
        status: 'INTEGRATED',
        errorType: undefined,
      }
}

const unavailable = (order: Order) => ({
  sendings: [told(order, [{ reportedBy: 'MARKETPLACE', status: 'Indisponível' }], [0])],
  status: 'UNAVAILABLE',
  errorType: 'UNAVAILABLE_STATUS',
})

const canceledThereAliveHere = (order: Order) => ({
  sendings: [
    inVtex(order),
    approved(order),
    told(
      order,
      ['approved', 'canceled'].map((status) => ({ reportedBy: 'MARKETPLACE', status })),
      [1],
    ),
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
      marks: [order.moment(1)],
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
