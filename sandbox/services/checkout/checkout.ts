import { accountOf } from '../../core/authorize'
import type { Clock } from '../../core/clock'
import { json, parseJson, type Answer, type Service } from '../../core/http'
import type { StoreStates } from '../store/store-states'
import { cartSchema, simulateCart } from './simulate-cart'

interface Parts {
  readonly stores: StoreStates
  readonly clock: Clock
}

/**
 * https://developers.vtex.com/docs/api-reference/checkout-api#post-/api/checkout/pub/orderForms/simulation
 * "Does not require authentication". `affiliateId` is a parameter of the same operation in
 * https://developers.vtex.com/docs/api-reference/marketplace-protocol-external-marketplace-orders
 */
export const createCheckout = ({ stores, clock }: Parts): Service => ({
  name: 'Checkout',
  serves: ({ host, path, method }) =>
    method === 'POST' && host.endsWith('.vtexcommercestable.com.br') && simulation.test(path),
  answer: async (request): Promise<Answer> => {
    const state = stores.get(accountOf(request) ?? '')
    if (!state) return json(404, { error: { message: 'Account not found' } })
    const cart = cartSchema.safeParse(parseJson(request.body))
    if (!cart.success) return json(400, { error: { message: cart.error.issues[0]?.message } })
    const affiliate = state.affiliate(request.query.get('affiliateId') ?? '')
    // Without a trade policy the store's first one counts (assumption).
    const salesChannel = request.query.get('sc') ?? affiliate?.salesChannel ?? '1'
    return json(200, simulateCart(cart.data, { state, salesChannel, now: clock.now() }))
  },
})

const simulation = /^\/api\/checkout\/pub\/orderForms\/simulation\/?$/
