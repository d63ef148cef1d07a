import { aNotification } from '../../local/journeys/world'

// A day of a store on five marketplaces, as VTEX tells it: healthy orders by events of their states, one in a hundred
// refused, which never becomes an order of VTEX and is told by a notification alone.

export const marketplaces = ['AMZ', 'MLB', 'MGL', 'AME', 'SHP'] as const

export type Marketplace = (typeof marketplaces)[number]

/** The states of an order on its way (Order flow and status). */
const states = [
  'waiting-ffmt-authorization',
  'authorize-fulfillment',
  'window-to-cancel',
  'ready-for-handling',
  'handling',
  'invoiced',
] as const

export const eventsPerOrder = states.length

/** Of so many orders one is in trouble. */
export const troubledOneIn = 100

/** How many orders are under way at a time: between two events of one come those of the others. */
const underWay = 200

export const healthyMark = 'WELL'

/** Events of healthy orders, in the order in which they happen. Goes on for ever. */
export function* healthyEvents() {
  for (let first = 0; ; first += underWay) {
    for (const [step, state] of states.entries()) {
      for (let order = first; order < first + underWay; order += 1) {
        const at = new Date().toISOString()
        yield {
          domain: 'Fulfillment',
          orderId: `${marketplaceOf(order)}-${healthyMark}${order}`,
          currentState: state,
          lastState: states[step - 1] ?? null,
          currentChangeDate: at,
          lastChangeDate: step === 0 ? null : at,
        }
      }
    }
  }
}

export const marketplaceOf = (order: number): Marketplace =>
  marketplaces[order % marketplaces.length] ?? 'AMZ'

export const aRefusal = (order: number) =>
  aNotification({ marketplaceOrderId: `DAYT${order}`, operationId: `day-${order}` })
