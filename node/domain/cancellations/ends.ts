import { isRequestOfOthers, mayHaveBeenSent, type CanceledOrder } from './canceled-order'

// The three places where a canceled order must end. Where one lives the order is not done, whatever the others say.

/** The same words as the GraphQL enum CancellationEndOf. */
export type EndOf = 'ORDER' | 'TASK' | 'MARKETPLACE'

/** The same words as the GraphQL enum CancellationEndState. */
export type EndState = 'AGREED' | 'OPEN' | 'BY_HAND' | 'UNKNOWN' | 'NONE'

/** The same words as the GraphQL enum CancellationProgress. */
export type CancelProgress = 'NOT_SENT' | 'OPEN' | 'DONE' | 'BY_HAND'

export type End = { readonly what: EndOf; readonly state: EndState }

const orderEnd = ({ outcome, isCanceledForGood, looksAgainAt }: CanceledOrder): EndState => {
  if (outcome === 'CANCELED' && isCanceledForGood) return 'AGREED'
  // What VTEX did not cancel only a person cancels. Of what it took as a request people of the store may decide for a day.
  if (outcome === 'NOT_CANCELED') return 'BY_HAND'
  if (looksAgainAt === undefined) return 'BY_HAND'
  return outcome === 'UNKNOWN' || outcome === 'SENDING' ? 'UNKNOWN' : 'OPEN'
}

const taskEnd = (order: CanceledOrder): EndState => {
  const { task, taskTriedAt, isTaskClosedForGood, looksAgainAt } = order
  switch (task) {
    case 'NONE':
      return 'NONE'
    case 'CLOSED':
      if (isTaskClosedForGood === true) return 'AGREED'
      return looksAgainAt === undefined ? 'BY_HAND' : 'OPEN'
    case 'OPEN':
      return taskTriedAt === undefined && looksAgainAt !== undefined ? 'OPEN' : 'BY_HAND'
    case undefined:
      return looksAgainAt === undefined ? 'BY_HAND' : 'UNKNOWN'
  }
}

/** Of one that was sent, or may have been; of one that others asked VTEX to cancel only the order; none of others. */
export const endsOf = (order: CanceledOrder): readonly End[] => {
  const inVtex: End = { what: 'ORDER', state: orderEnd(order) }
  if (isRequestOfOthers(order)) return [inVtex]
  return !mayHaveBeenSent(order)
    ? []
    : [
        inVtex,
        { what: 'TASK', state: taskEnd(order) },
        { what: 'MARKETPLACE', state: order.isCanceledAtMarketplace ? 'AGREED' : 'BY_HAND' },
      ]
}

/** Whether it still needs somebody. */
export const progressOf = (order: CanceledOrder): CancelProgress => {
  const states = new Set(endsOf(order).map(({ state }) => state))
  if (states.size === 0) return 'NOT_SENT'
  if (states.has('OPEN') || states.has('UNKNOWN')) return 'OPEN'
  return states.has('BY_HAND') ? 'BY_HAND' : 'DONE'
}
