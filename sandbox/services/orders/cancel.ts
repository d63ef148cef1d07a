import { z } from 'zod'
import { accountOf, authorize } from '../../core/authorize'
import { toIso, type Clock } from '../../core/clock'
import { json, parseJson, type Answer, type Service } from '../../core/http'
import type { Settings, SettingsHolder } from '../../core/settings'
import { declares, stableUuid, type Tokens } from '../../core/tokens'
import type { Roles } from '../license-manager/roles'
import { hasInvoice, type OrderFacts } from './order-facts'
import type { OrderStore } from './order-store'

interface Parts {
  readonly orders: OrderStore
  readonly tokens: Tokens
  readonly roles: Roles
  readonly settings: SettingsHolder
  readonly clock: Clock
}

const RESOURCE = { product: '19', key: 'CancelAction' }

const bodySchema = z.object({ reason: z.string().nullish() })

/**
 * Cancel order, https://developers.vtex.com/docs/api-reference/orders-api#post-/api/oms/pvt/orders/-orderId-/cancel: not
 * for invoiced, partially invoiced and incomplete orders. From ready for handling on it has to be done twice
 * (https://help.vtex.com/en/docs/tutorials/canceling-orders). That an order which is canceled is answered as before, and
 * with which sentence others are refused, are assumptions; so is what becomes of one before handling: a setting.
 */
export const createCancel = ({ orders, tokens, roles, settings, clock }: Parts): Service => ({
  name: 'Orders, cancel',
  serves: ({ host, path, method }) =>
    method === 'POST' && host.endsWith('.vtexcommercestable.com.br') && cancelPath.test(path),
  answer: async (request): Promise<Answer> => {
    const authorized = authorize(tokens, request, accountOf(request))
    if (!authorized.ok) return authorized.error
    const identity = authorized.value
    const may =
      identity.kind === 'app'
        ? declares(identity, RESOURCE.key)
        : roles.isGranted(identity.user, RESOURCE)
    if (!may)
      return json(403, { message: 'The credentials are not enabled to access the service.' })
    const { account } = identity
    const facts = await orders.get(account, request.segments[4] ?? '')
    if (!facts) return json(404, { error: { message: 'Order not found.' } })
    const next = stateAfter(facts, settings.current())
    if (next === undefined) {
      return json(400, { error: { code: 'OMS', message: refusalOf(facts) } })
    }
    const body = bodySchema.safeParse(parseJson(request.body))
    const cancelReason = (body.success && body.data.reason) || facts.cancelReason
    const now = clock.now()
    if (next !== facts.status) {
      await orders.put(account, { ...facts, status: next, cancelReason, changedAt: now })
    }
    const receipt = stableUuid(`cancel/${facts.orderId}/${now}`).replace(/-/g, '')
    return json(200, { date: toIso(now), orderId: facts.orderId, receipt })
  },
})

const cancelPath = /^\/api\/oms\/pvt\/orders\/[^/]+\/cancel\/?$/

const AFTER_READY = ['ready-for-handling', 'start-handling', 'handling']

const stateAfter = (facts: OrderFacts, { cancelBeforeHandling }: Settings): string | undefined => {
  const { status } = facts
  if (status === null || hasInvoice(facts)) return undefined
  if (status === 'canceled' || status === 'cancel') return status
  if (status === 'request-cancel') return 'canceled'
  if (AFTER_READY.includes(status)) return 'request-cancel'
  switch (cancelBeforeHandling) {
    case 'at-once':
      return 'canceled'
    case 'through-cancel':
      return 'cancel'
    case 'requests':
      return 'request-cancel'
  }
}

const refusalOf = (facts: OrderFacts): string => {
  if (facts.status === null) return 'An incomplete order cannot be canceled.'
  return facts.status === 'invoiced'
    ? 'An invoiced order cannot be canceled.'
    : 'A partially invoiced order cannot be canceled.'
}
