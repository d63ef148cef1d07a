// The orders of the scene, reported as connectors, a marketplace and an ERP report: one of each documented error type,
// one that nobody can explain, and one that needs nobody.
import type { World } from './world'
import { aNotification } from './world'

/** By the name of the error type, as addresses and messages spell it. */
export const sceneOrders = {
  'incomplete-shipping-information': '702-1190437-6628805',
  'invalid-sku-id': '702-8826640-0057193',
  'unavailable-inventory': '702-5530198-1174026',
  'unavailable-status': '701-6604215-3391870',
  'carrier-not-registered-in-erp': '701-7712094-8150342',
  'amount-divergence': '701-8412207-5519842',
} as const

export const closedOrder = '701-9045518-2260734'

const failure = (
  marketplaceOrderId: string,
  code: string,
  [errorCode, description]: readonly [string, string],
) =>
  aNotification({
    marketplaceOrderId,
    operationId: marketplaceOrderId,
    code,
    message: description,
    errors: [{ source: 'Fulfillment', code: errorCode, description }],
  })

const success = (marketplaceOrderId: string) =>
  aNotification({
    marketplaceOrderId,
    operationId: marketplaceOrderId,
    flow: 'ApproveOrder',
    success: true,
    code: 'SOI002',
    errors: null,
  })

const notifications = [
  failure(closedOrder, 'EOI002', ['FMT005', 'Item 1001(Espresso cup) is not available']),
  success(closedOrder),
  success(sceneOrders['carrier-not-registered-in-erp']),
  failure('701-3371562-4408857', 'EOI001', ['XYZ123', 'Gateway refused the document set']),
  failure(sceneOrders['invalid-sku-id'], 'EOI004', ['FMT0039', 'Invalid id for item 90001']),
  failure(sceneOrders['incomplete-shipping-information'], 'EOI005', [
    'FMT0074',
    'Addresses must have postal code or geocoordinates',
  ]),
  failure(sceneOrders['unavailable-inventory'], 'EOI002', [
    'FMT005',
    'Item 1001(Espresso cup) is not available',
  ]),
  aNotification({ marketplaceOrderId: '701-2208471-9930215', operationId: '2', code: 'EOI011' }),
  aNotification({ marketplaceOrderId: sceneOrders['amount-divergence'] }),
]

// The values of the order are told without its cause: a notification carries none of them.
const values = (marketplaceOrderId: string, occurredAt: Date) => ({
  marketplaceOrderId,
  reportedBy: 'CONNECTOR',
  occurredAt: occurredAt.toISOString(),
  createdAt: new Date(occurredAt.getTime() - 3_600_000).toISOString(),
  shipBy: new Date(occurredAt.getTime() + 30 * 3_600_000).toISOString(),
  value: { amount: 31_177, currency: 'BRL' },
  items: [{ skuId: '1001', quantity: 2, unitPrice: 15_000 }],
  freight: 1_177,
  postalCode: '22250-040',
  carrier: { name: 'Rio Expresso', service: 'Standard' },
})

const word = (
  marketplaceOrderId: string,
  occurredAt: Date,
  said: Readonly<Record<'reportedBy' | 'status', string>> & { readonly message?: string },
) => ({ marketplaceOrderId, occurredAt: occurredAt.toISOString(), ...said })

const factsAt = (now: Date) => [
  ...Object.values(sceneOrders).map((id) => values(id, now)),
  word(sceneOrders['unavailable-status'], now, {
    reportedBy: 'MARKETPLACE',
    status: 'Unavailable',
  }),
  word(sceneOrders['carrier-not-registered-in-erp'], now, {
    reportedBy: 'ERP',
    status: 'REFUSED',
    message: 'Transportadora não cadastrada',
  }),
]

export const reportAll = async (world: World): Promise<void> => {
  for (const notification of notifications) await world.deliver(notification)
  await world.tell(factsAt(new Date()))
}
