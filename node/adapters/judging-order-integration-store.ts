import type { OrderIntegrationStore } from '../ports/order-integration-store'

/**
 * Makes sure that a replica knows how orders are read before it reads or writes one: what a new one wrote by the defaults
 * would stand as an order that needs nobody, or one that does, and nothing would take that back. `currentRules` remembers
 * them: it is called for each.
 */
export const createJudgingOrderIntegrationStore = (
  store: OrderIntegrationStore,
  currentRules: () => Promise<unknown>,
): OrderIntegrationStore => {
  const judging =
    <Given extends readonly unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      await currentRules()
      return call(...given)
    }
  return {
    ...store,
    read: judging(store.read),
    update: judging(store.update),
    find: judging(store.find),
    findAll: judging(store.findAll),
    remove: judging(store.remove),
  }
}
