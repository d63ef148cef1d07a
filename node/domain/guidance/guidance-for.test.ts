import { diagnose } from '../diagnosis/diagnose'
import type { ErrorType } from '../diagnosis/diagnosis'
import type { IntegrationStatus } from '../orders/order-integration-status'
import type { Guidance } from './guidance'
import { guidanceFor } from './guidance-for'
import type { KnownOrder } from './guidance-subject'
import { linkUrl } from './links'

const anOrder = (different: Partial<KnownOrder> = {}): KnownOrder => ({
  marketplaceOrderId: '701-1',
  skuIds: [],
  ...different,
})

const guidanceOf = (
  errorType: ErrorType,
  status: IntegrationStatus = 'FAILED',
  order: KnownOrder = anOrder(),
): Guidance =>
  guidanceFor({ diagnosis: { errorType, confidence: 'HIGH', facts: [] }, status, order })

const guidanceOfMessage = (message: string, order = anOrder()): Guidance =>
  guidanceFor({ diagnosis: diagnose({ message, errors: [] }), status: 'FAILED', order })

const linksOf = ({ steps }: Guidance): readonly string[] =>
  steps.flatMap(({ links }) => links).map((link) => (typeof link === 'string' ? link : link.kind))
const keysOf = ({ steps }: Guidance) => steps.map(({ key }) => key)

describe('who acts, and whether reprocessing helps', () => {
  it.each([
    ['INCOMPLETE_SHIPPING_INFORMATION', 'FAILED', 'MARKETPLACE', 'AFTER_FIX'],
    ['INCOMPLETE_SHIPPING_INFORMATION', 'INTEGRATED_WITH_PROBLEM', 'MARKETPLACE', 'NO'],
    ['AMOUNT_DIVERGENCE', 'FAILED', 'PRICING', 'AFTER_FIX'],
    ['AMOUNT_DIVERGENCE', 'AWAITING_AUTHORIZATION', 'PRICING', 'NO'],
    ['INVALID_SKU_ID', 'FAILED', 'CATALOG', 'AFTER_FIX'],
    ['UNAVAILABLE_INVENTORY', 'FAILED', 'LOGISTICS', 'AFTER_FIX'],
    ['UNAVAILABLE_STATUS', 'UNAVAILABLE', 'MARKETPLACE', 'NO'],
    ['CARRIER_NOT_REGISTERED_IN_ERP', 'INTEGRATED_WITH_PROBLEM', 'ERP', 'NO'],
    ['UNAVAILABLE_INVENTORY', 'NOT_INTEGRABLE', 'LOGISTICS', 'NO'],
    ['UNCLASSIFIED', 'NOT_INTEGRABLE', 'ORDERS_TEAM', 'NO'],
    ['DELIVERY_SLA', 'FAILED', 'LOGISTICS', 'AFTER_FIX'],
    ['SKU_INACTIVE_OR_OUT_OF_POLICY', 'FAILED', 'CATALOG', 'AFTER_FIX'],
    ['PRICE_MISSING', 'FAILED', 'PRICING', 'AFTER_FIX'],
    ['CUSTOMER_DATA', 'FAILED', 'MARKETPLACE', 'AFTER_FIX'],
    ['ORDER_CANCELED', 'FAILED', 'ORDERS_TEAM', 'NO'],
    ['ORDER_CANCELED', 'INTEGRATED_WITH_PROBLEM', 'ORDERS_TEAM', 'NO'],
    ['STATUS_NOT_INTEGRABLE', 'FAILED', 'ORDERS_TEAM', 'NO'],
    ['INCOMPLETE_ORDER', 'FAILED', 'ORDERS_TEAM', 'YES'],
    ['DUPLICATE_ORDER', 'INTEGRATED', 'ORDERS_TEAM', 'NO'],
    ['RETRY_EXPIRED', 'NOT_INTEGRABLE', 'ORDERS_TEAM', 'NO'],
    ['AUTHENTICATION', 'FAILED', 'CONNECTOR', 'AFTER_FIX'],
    ['CONNECTOR_CONFIGURATION', 'FAILED', 'CONNECTOR', 'AFTER_FIX'],
    ['SELLER_ACCOUNT', 'FAILED', 'MARKETPLACE', 'AFTER_FIX'],
    ['INVOICE_OR_TRACKING', 'INTEGRATED_WITH_PROBLEM', 'ERP', 'NO'],
    ['CANCELLATION_REFUSED', 'INTEGRATED_WITH_PROBLEM', 'ORDERS_TEAM', 'NO'],
    ['PLATFORM_ERROR', 'FAILED', 'VTEX_SUPPORT', 'YES'],
  ] as const)('tells for %s that is %s', (errorType, status, actor, helps) => {
    const guidance = guidanceOf(errorType, status)

    expect([guidance.actor, guidance.reprocess.helps]).toEqual([actor, helps])
  })

  it('sends no order through again that VTEX will never take', () => {
    expect(keysOf(guidanceOf('UNAVAILABLE_INVENTORY', 'NOT_INTEGRABLE'))).not.toContain(
      'shared.any.step-reprocess',
    )
  })

  it.each(['ORDER_CANCELED', 'RETRY_EXPIRED', 'STATUS_NOT_INTEGRABLE', 'DUPLICATE_ORDER'] as const)(
    'never suggests to reprocess where it is over: %s',
    (errorType) => {
      expect(keysOf(guidanceOf(errorType))).not.toContain('shared.any.step-reprocess')
    },
  )

  it('looks for the order first after a timeout', () => {
    const guidance = guidanceOfMessage('Communication with seller 1 timed out')

    expect(guidance.reprocess.helps).toBe('AFTER_FIX')
    expect(keysOf(guidance)[0]).toBe('platform-error.timeout.step-look')
  })

  it('does not ship an order that is canceled at the marketplace and alive in VTEX', () => {
    expect(keysOf(guidanceOf('ORDER_CANCELED', 'INTEGRATED_WITH_PROBLEM'))[0]).toBe(
      'order-canceled.in-vtex.step-stop',
    )
  })

  it('links the order of a duplicate', () => {
    const guidance = guidanceOf('DUPLICATE_ORDER', 'INTEGRATED', anOrder({ orderId: 'AMZ-701-1' }))

    expect(guidance.steps).toEqual([
      {
        key: 'duplicate-order.any.step-open-order',
        values: { orderId: 'AMZ-701-1' },
        links: [{ kind: 'order', id: 'AMZ-701-1', name: 'AMZ-701-1' }],
      },
    ])
  })

  it('does not send a SKU through again that the store does not have', () => {
    const guidance = guidanceOfMessage('Pedido composto por skus inexistentes na loja')

    expect([guidance.actor, guidance.reprocess.helps]).toEqual(['MARKETPLACE', 'NO'])
  })
})

describe('the documents of a type', () => {
  it.each([
    ['INCOMPLETE_SHIPPING_INFORMATION', 'FAILED', ['order-flow-document']],
    [
      'AMOUNT_DIVERGENCE',
      'FAILED',
      [
        'integration-status-document',
        'price-divergence-rule-document',
        'configuring-price-divergence-rule-document',
        'order-authorization',
        'price-divergence-preview',
      ],
    ],
    [
      'AMOUNT_DIVERGENCE',
      'AWAITING_AUTHORIZATION',
      [
        'integration-status-document',
        'price-divergence-rule-document',
        'configuring-price-divergence-rule-document',
        'order-authorization',
        'price-divergence-preview',
      ],
    ],
    ['INVALID_SKU_ID', 'FAILED', ['products', 'associate-sku-document']],
    ['UNAVAILABLE_INVENTORY', 'FAILED', ['inventory-errors-document', 'inventory-log']],
    ['UNAVAILABLE_STATUS', 'UNAVAILABLE', ['order-flow-document', 'inventory-log']],
    [
      'CARRIER_NOT_REGISTERED_IN_ERP',
      'INTEGRATED_WITH_PROBLEM',
      ['shipping-policies', 'shipping-policy-document'],
    ],
  ] as const)('are linked for %s that is %s', (errorType, status, links) => {
    expect(linksOf(guidanceOf(errorType, status))).toEqual(expect.arrayContaining([...links]))
  })

  it('starts an unavailable inventory with the list of inventory errors', () => {
    expect(guidanceOf('UNAVAILABLE_INVENTORY').steps[0]?.links).toContain(
      'inventory-errors-document',
    )
  })

  it.each([
    ['Amazon', 'inventory-errors-amazon-document'],
    ['Mercado Libre Argentina', 'inventory-errors-mercado-livre-document'],
    ['MAGALU', 'inventory-errors-magalu-document'],
    ['Carrefour', 'inventory-errors-carrefour-document'],
    ['Netshoes', 'inventory-errors-netshoes-document'],
    ['Casas Bahia', 'inventory-errors-via-document'],
  ] as const)("links %s's own list of inventory errors", (marketplaceName, link) => {
    expect(
      linksOf(guidanceOf('UNAVAILABLE_INVENTORY', 'FAILED', anOrder({ marketplaceName }))),
    ).toContain(link)
  })

  it.each(['Shopee', 'Viamar'])('knows no list of %s', (marketplaceName) => {
    const links = linksOf(
      guidanceOf('UNAVAILABLE_INVENTORY', 'FAILED', anOrder({ marketplaceName })),
    )

    expect(links.filter((id) => /^inventory-errors-.+-document$/.test(id))).toEqual([])
  })

  it.each([
    [
      'en',
      'https://help.vtex.com/en/docs/tutorials/inventory-integration-errors-with-marketplaces',
    ],
    [
      'pt',
      'https://help.vtex.com/pt/docs/tutorials/erros-de-integracao-de-estoque-com-marketplaces',
    ],
    [
      'es',
      'https://help.vtex.com/es/docs/tutorials/errores-de-integracion-de-stock-con-marketplaces',
    ],
  ] as const)('addresses the list of inventory errors in %s', (language, url) => {
    expect(linkUrl('inventory-errors-document', language)).toBe(url)
  })

  it.each([
    ['en', 'https://help.vtex.com/en/docs/tutorials/order-flow-and-status'],
    ['pt', 'https://help.vtex.com/pt/docs/tutorials/fluxo-e-status-de-pedidos'],
    ['es', 'https://help.vtex.com/es/docs/tutorials/flujo-y-status-de-pedidos'],
  ] as const)('addresses the order flow in %s', (language, url) => {
    expect(linkUrl('order-flow-document', language)).toBe(url)
  })

  it('sends a reader of English to the Portuguese page of a regional list', () => {
    expect(linkUrl('inventory-errors-magalu-document', 'en')).toMatch(/help\.vtex\.com\/pt\//)
  })
})

describe('what is known of the order', () => {
  it('names the only SKU of an order whose message names none', () => {
    const { title } = guidanceOf('UNAVAILABLE_INVENTORY', 'FAILED', anOrder({ skuIds: ['17'] }))

    expect(title.values).toEqual({ sku: '17' })
  })

  it('does not pick one SKU of many', () => {
    const { title } = guidanceOf('INVALID_SKU_ID', 'FAILED', anOrder({ skuIds: ['17', '18'] }))

    expect(title.key).toBe('invalid-sku-id.any.title')
  })

  it('does not give a printed carrier the id of another one', () => {
    const order = anOrder({ carrier: { id: '1a2b', name: 'Loggi' } })
    const { meaning } = guidanceOfMessage('Carrier Jadlog is not registered in the ERP', order)

    expect(meaning[0]?.values).toEqual({
      carrier: 'Jadlog',
      service: 'unknown',
      carrierId: 'unknown',
    })
  })

  it('does not blame the only SKU of an order whose cart may be at fault', () => {
    const diagnosis = diagnose({ code: 'EOI004', errors: [] })
    const guidance = guidanceFor({
      diagnosis,
      status: 'FAILED',
      order: anOrder({ skuIds: ['17'] }),
    })

    expect(guidance.title.values).toBeUndefined()
    expect(keysOf(guidance)).toContain('invalid-sku-id.any.step-cart-rules')
  })

  it('doubts that the SKU exists where the message does', () => {
    const diagnosis = diagnose({ code: 'ORD027', errors: [] })
    const guidance = guidanceFor({ diagnosis, status: 'FAILED', order: anOrder() })

    expect(keysOf(guidance)[0]).toBe('unavailable-inventory.any.step-exists')
  })
})
