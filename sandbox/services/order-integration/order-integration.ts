import type { z } from 'zod'
import { accountOf, authorize } from '../../core/authorize'
import { json, parseJson, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import { fail, succeed, type Result } from '../../core/result'
import type { SettingsHolder } from '../../core/settings'
import type { Tokens } from '../../core/tokens'
import { enqueued } from './notification'
import { missingField, placeOrderSchema, updateStatusSchema } from './order-body'
import type { OrderIntegrator } from './order-integrator'

interface Parts {
  readonly tokens: Tokens
  readonly settings: SettingsHolder
  readonly integrator: OrderIntegrator
  /** The endpoint of who uses VTEX's App Template and need not name it in each order. */
  endpointOf(account: string, affiliateId: string | null): string | undefined
}

const PLACE = '/api/order-integration/orders'
const UPDATE = `${PLACE}/status`

/**
 * New Order Integration: orders are acknowledged and worked on afterwards.
 * https://developers.vtex.com/docs/api-reference/marketplace-protocol-external-marketplace-orders
 */
export function createOrderIntegration(parts: Parts): Service {
  const { tokens, settings, integrator, endpointOf } = parts
  const place = (account: string, { query, body }: UpstreamRequest): Answer => {
    const affiliateId = query.get('affiliateId')
    if (!affiliateId) return badRequest('affiliateId is required')
    const parsed = parseBody(placeOrderSchema, body)
    if (!parsed.ok) return parsed.error
    const order = parsed.value
    const missing = missingField(order)
    if (missing !== undefined && settings.current().incompleteOrderBody === 'bad-request') {
      return badRequest(`${missing} is required`)
    }
    const endpoint = order.connectorEndpoint ?? endpointOf(account, affiliateId)
    forgetAbout(integrator.place({ account, affiliateId, order }, endpoint))
    return json(200, enqueued('PlaceOrder', account, order.marketplaceOrderId))
  }
  const update = (account: string, { body }: UpstreamRequest): Answer => {
    const parsed = parseBody(updateStatusSchema, body)
    if (!parsed.ok) return parsed.error
    const { marketplaceOrderId, marketplaceOrderStatus, connectorEndpoint } = parsed.value
    // What `new` is to change about an order is nowhere written; here it changes nothing.
    if (marketplaceOrderStatus === 'approved') {
      const endpoint = connectorEndpoint ?? endpointOf(account, null)
      forgetAbout(integrator.approve(account, parsed.value, endpoint))
    }
    return json(200, enqueued('ApproveOrder', account, marketplaceOrderId))
  }
  return {
    name: 'Order Integration',
    serves: ({ host, path, method }) =>
      host.endsWith('.vtexcommercestable.com.br') &&
      ((method === 'POST' && path === PLACE) || (method === 'PUT' && path === UPDATE)),
    answer: async (request) => {
      const authorized = authorize(tokens, request, accountOf(request))
      if (!authorized.ok) return authorized.error
      const { account } = authorized.value
      return request.method === 'POST' ? place(account, request) : update(account, request)
    },
  }
}

// The integrator says itself what went wrong; the answer has long been given.
const forgetAbout = (work: Promise<unknown>): void => void work.catch(() => undefined)

const badRequest = (message: string): Answer => json(400, { Message: `Bad Request: ${message}` })

function parseBody<Output>(
  schema: z.ZodType<Output, z.ZodTypeDef, unknown>,
  body: string,
): Result<Output, Answer> {
  const parsed = schema.safeParse(parseJson(body))
  if (parsed.success) return succeed(parsed.data)
  const [issue] = parsed.error.issues
  return fail(badRequest(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'malformed'}`))
}
