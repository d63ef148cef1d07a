import { inconclusive, ok, problem, type CheckName, type Finding } from '../checks/check'
import type { CheckVerdict } from '../checks/check'
import type { ErrorType } from '../diagnosis/diagnosis'
import type { IntegrationStatus } from '../orders/order-integration-status'
import { createLocalizer } from '../../texts/localize'
import { localizeSteps } from '../../texts/localize-steps'
import { guidanceBesideCheck, type GuidanceBesideCheck } from './guidance-beside-check'
import type { GuidanceSubject } from './guidance-subject'

const aSubject = (errorType: ErrorType, status: IntegrationStatus = 'FAILED'): GuidanceSubject => ({
  diagnosis: { errorType, confidence: 'HIGH', facts: [] },
  status,
  order: {
    marketplaceName: 'Amazon',
    marketplaceOrderId: '701-1',
    salesChannel: '2',
    skuIds: ['1016'],
  },
})

type Found = readonly [CheckName, Finding]

const beside = (subject: GuidanceSubject, verdict: CheckVerdict, ...found: readonly Found[]) =>
  guidanceBesideCheck(subject, {
    verdict,
    results: found.map(([name, finding]) => ({
      name,
      skuId: finding.facts.sku,
      decides: name !== 'ERP_CARRIER',
      finding,
    })),
  })

const failed = (errorType: ErrorType, ...found: readonly Found[]) =>
  beside(aSubject(errorType), 'WOULD_FAIL', ...found)

const keysOf = (guidance: GuidanceBesideCheck | undefined) => guidance?.steps.map(({ key }) => key)

const sku = { sku: '1016', salesChannel: '2' }
const notOffered = problem('DELIVERY_SLA', {
  service: 'Express',
  postalArea: '37625',
  policyId: 'p 1',
  offered: 'Economy',
})
const noStock = problem('UNAVAILABLE_INVENTORY', { sku: '1016', available: '0', wanted: '2' })
const differs = problem('AMOUNT_DIVERGENCE', {
  paid: '9.00',
  expected: '10.00',
  difference: '1.00',
  direction: 'less',
  percentage: '10.00',
})

describe('where a check has failed', () => {
  it.each<[CheckName, Finding, string, string | undefined]>([
    [
      'SHIPPING',
      notOffered,
      'Extend Express to postal area 37625, if you deliver there.',
      '/admin/shipping-strategy/shipping-policy/?id=p%201',
    ],
    [
      'SHIPPING',
      problem('DELIVERY_SLA', { service: 'Express', policyId: 'p1' }),
      'Activate the shipping policy for Express.',
      '/admin/shipping-strategy/shipping-policy/?id=p1',
    ],
    [
      'STOCK',
      noStock,
      'Add the stock that you have of SKU 1016. Needed in one warehouse: 2; available: 0.',
      '/admin/inventory/?keyword=1016&skuId=1016',
    ],
    [
      'DOCK',
      problem('DELIVERY_SLA', sku),
      'Link the loading dock of the warehouse that has SKU 1016 to trade policy 2.',
      '/admin/inventory/?keyword=1016&skuId=1016',
    ],
    [
      'PRICE',
      problem('PRICE_MISSING', sku),
      'Set a price for SKU 1016 in trade policy 2: Prices > Price list.',
      '/admin/pricing#/prices/?tradePolicy=2&page=1&qtd=10',
    ],
    [
      'SKU_ACTIVE',
      problem('SKU_INACTIVE_OR_OUT_OF_POLICY', sku),
      'Activate SKU 1016.',
      '/admin/Site/SkuForm.aspx?IdSku=1016',
    ],
    [
      'SKU_IN_POLICY',
      problem('SKU_INACTIVE_OR_OUT_OF_POLICY', sku),
      'Add SKU 1016 to trade policy 2.',
      '/admin/Site/SkuForm.aspx?IdSku=1016',
    ],
    [
      'SKU_EXISTS',
      problem('INVALID_SKU_ID', sku),
      'Correct the SKU ID at the marketplace: your store has no SKU 1016.',
      '/admin/products',
    ],
    [
      'SKU_EXISTS',
      problem('INVALID_SKU_ID', { ...sku, found: '18' }),
      'Correct the SKU ID at the marketplace: 1016 is the reference code, the ID is 18.',
      '/admin/Site/SkuForm.aspx?IdSku=18',
    ],
    [
      'AFFILIATE',
      problem('CONNECTOR_CONFIGURATION', { affiliate: 'AMZ' }),
      'Create the affiliate AMZ in VTEX, or correct the affiliate ID in the connector.',
      undefined,
    ],
    [
      'TOTAL',
      differs,
      'Is your own price wrong? Correct the price or the freight of trade policy 2.',
      '/admin/pricing#/prices/?tradePolicy=2&page=1&qtd=10',
    ],
  ])('the first step corrects that one: %s', (name, finding, text, url) => {
    const steps = failed('DELIVERY_SLA', [name, finding])?.steps ?? []
    const [first] = localizeSteps(steps, createLocalizer('en-US'))

    expect([first?.text, first?.actions[0]?.url]).toEqual([text, url])
  })

  it('goes on with another check, the way to reprocess and what to do where nothing can be corrected', () => {
    expect(keysOf(failed('DELIVERY_SLA', ['SHIPPING', notOffered]))).toEqual([
      'checked.shipping.step-extend',
      'checked.any.step-check',
      'checked.any.step-reprocess',
      'checked.shipping.step-otherwise',
    ])
  })

  it('corrects all that failed before it is checked again', () => {
    const guidance = failed(
      'DELIVERY_SLA',
      ['PRICE', problem('PRICE_MISSING', sku)],
      ['STOCK', noStock],
    )

    expect(keysOf(guidance)).toEqual([
      'checked.price.step',
      'checked.stock.step',
      'checked.any.step-check',
      'checked.any.step-reprocess',
      'checked.stock.step-otherwise',
    ])
  })

  it.each<[ErrorType, Found, string]>([
    ['DELIVERY_SLA', ['SHIPPING', notOffered], 'delivery-sla.any.meaning'],
    ['UNAVAILABLE_INVENTORY', ['STOCK', noStock], 'unavailable-inventory.any.meaning-sku'],
    ['AMOUNT_DIVERGENCE', ['TOTAL', differs], 'amount-divergence.any.meaning-without-amounts'],
  ])('lists no reasons that it may have been: %s', (errorType, found, key) => {
    const meaning = failed(errorType, found)?.meaning.map((text) => text.key) ?? []

    expect(meaning.filter((each) => !each.endsWith('.meaning-where'))).toEqual([key])
  })

  it('offers to accept what was paid where the total differs', () => {
    expect(keysOf(failed('AMOUNT_DIVERGENCE', ['TOTAL', differs]))).toEqual([
      'checked.total.step',
      'amount-divergence.refused.step-ignore-divergence',
      'checked.any.step-check',
      'checked.any.step-reprocess',
    ])
  })

  it('leaves the data of the order itself to the marketplace, as the type says', () => {
    const keys = keysOf(failed('CUSTOMER_DATA', ['REPORTED_CAUSE', problem('CUSTOMER_DATA')]))

    expect(keys?.[0]).toBe('customer-data.any.step-compare')
    expect(keys).not.toContain('checked.any.step-check')
  })

  it('never suggests to reprocess an order that VTEX has as canceled', () => {
    const keys = keysOf(
      failed('NOT_REPORTED', ['ORDER', problem('ORDER_CANCELED', { orderId: 'AMZ-1' })]),
    )

    expect(keys).toEqual(['order-canceled.any.step-confirm', 'order-canceled.any.step-close'])
  })

  it('sends an order again by its connector where VTEX never had it', () => {
    const keys = keysOf(
      beside(aSubject('NOT_REPORTED', 'MISSING'), 'WOULD_FAIL', ['STOCK', noStock]),
    )

    expect(keys).toContain('not-reported.missing.step-connector')
    expect(keys).not.toContain('checked.any.step-reprocess')
  })

  it('says nothing else of an order that is over', () => {
    expect(failed('ORDER_CANCELED', ['STOCK', noStock])).toBeUndefined()
  })
})

describe('where every check has passed', () => {
  it('the first step reprocesses', () => {
    const guidance = beside(aSubject('DELIVERY_SLA'), 'WOULD_INTEGRATE', ['STOCK', ok()])

    expect(keysOf(guidance)).toEqual([
      'checked.passed.step-reprocess',
      'checked.passed.step-same-message',
    ])
  })

  it('the ERP comes first where it would refuse the carrier', () => {
    const erp = problem('CARRIER_NOT_REGISTERED_IN_ERP', { carrier: 'Loggi' })
    const guidance = beside(aSubject('DELIVERY_SLA'), 'WOULD_INTEGRATE', ['ERP_CARRIER', erp])

    expect(keysOf(guidance)?.[0]).toBe('checked.erp-carrier.step')
  })

  it('an order that VTEX will never take is not reprocessed', () => {
    expect(beside(aSubject('STATUS_NOT_INTEGRABLE'), 'WOULD_INTEGRATE')).toBeUndefined()
  })
})

describe('where VTEX has the order', () => {
  const there: Found = ['ORDER', ok({ orderId: 'AMZ-701-1', state: 'handling' })]

  it('leads to it where sources reported that it failed', () => {
    const guidance = beside(aSubject('DELIVERY_SLA'), 'ALREADY_IN_VTEX', there)

    expect(guidance?.steps).toEqual([
      {
        key: 'checked.there.step-open',
        values: { orderId: 'AMZ-701-1' },
        links: [{ kind: 'order', id: 'AMZ-701-1', name: 'AMZ-701-1' }],
      },
    ])
  })

  it('leaves what the marketplace has to do about one that it blocks', () => {
    expect(beside(aSubject('UNAVAILABLE_STATUS', 'UNAVAILABLE'), 'ALREADY_IN_VTEX', there)).toBe(
      undefined,
    )
  })

  it('changes nothing where that was known', () => {
    const subject = aSubject('INVOICE_OR_TRACKING', 'INTEGRATED_WITH_PROBLEM')

    expect(beside(subject, 'ALREADY_IN_VTEX', there)).toBeUndefined()
  })
})

it('changes nothing where it could not be told', () => {
  const unknown: Found = ['STOCK', inconclusive('timeout', { service: 'logistics' })]

  expect(beside(aSubject('DELIVERY_SLA'), 'CANNOT_TELL', unknown)).toBeUndefined()
})
