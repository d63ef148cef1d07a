import {
  dependsOn,
  inconclusive,
  inconclusiveReasons,
  ok,
  orderFactNames,
  problem,
} from '../domain/checks/check'
import type { CheckName, Checked, Finding } from '../domain/checks/check'
import { toCheckObservation } from '../domain/orders/check-observation'
import { createLocalizer } from '../texts/localize'
import { agreementOf, toCheckResult } from './check-texts'

const locales = ['en-US', 'pt-BR', 'es-AR']

const aCheck = (checked: Partial<Checked>) =>
  toCheckObservation(
    { verdict: 'CANNOT_TELL', causes: [], results: [], ...checked },
    '2026-11-23T12:00:00.000Z',
  )

const aResult = (name: CheckName, finding: Finding, locale = 'en-US') =>
  toCheckResult({ name, decides: true, finding }, createLocalizer(locale))

const textOf = (name: CheckName, finding: Finding, locale: string): string =>
  aResult(name, finding, locale).text

const sku = { sku: '1001', salesChannel: '2' }
const stock = { sku: '1001', available: '2', wanted: '3' }

const findings: readonly (readonly [CheckName, Finding])[] = [
  ['ORDER', ok()],
  ['ORDER', ok({ orderId: 'AMZ-1', state: 'handling' })],
  ['ORDER', problem('ORDER_CANCELED', { orderId: 'AMZ-1' })],
  ['ORDER', problem('INCOMPLETE_ORDER', { orderId: 'AMZ-1' })],
  ['REPORTED_CAUSE', problem('CUSTOMER_DATA')],
  ['AFFILIATE', ok({ affiliate: 'AMZ', salesChannel: '2' })],
  ['AFFILIATE', problem('CONNECTOR_CONFIGURATION', { affiliate: 'AMZ' })],
  ['SKU_EXISTS', ok(sku)],
  ['SKU_EXISTS', problem('INVALID_SKU_ID', sku)],
  ['SKU_EXISTS', problem('INVALID_SKU_ID', { ...sku, found: '1002' })],
  ['SKU_ACTIVE', ok(sku)],
  ['SKU_ACTIVE', problem('SKU_INACTIVE_OR_OUT_OF_POLICY', sku)],
  ['SKU_IN_POLICY', ok(sku)],
  ['SKU_IN_POLICY', problem('SKU_INACTIVE_OR_OUT_OF_POLICY', sku)],
  ['PRICE', ok(sku)],
  ['PRICE', problem('PRICE_MISSING', sku)],
  ['STOCK', ok(stock)],
  ['STOCK', problem('UNAVAILABLE_INVENTORY', stock)],
  ['DOCK', ok(sku)],
  ['DOCK', problem('DELIVERY_SLA', sku)],
  ['SHIPPING', ok({ postalArea: '01310' })],
  ['SHIPPING', problem('DELIVERY_SLA', { service: 'Normal', postalArea: '01310' })],
  ['SHIPPING', problem('DELIVERY_SLA', { service: 'Normal' })],
  ['TOTAL', ok({ paid: '10.00' })],
  ['TOTAL', problem('AMOUNT_DIVERGENCE', { paid: '9.00', expected: '10.00', difference: '1.00' })],
  ['ERP_CARRIER', ok({ carrier: 'Demo Carrier' })],
  ['ERP_CARRIER', problem('CARRIER_NOT_REGISTERED_IN_ERP', { carrier: 'Demo Carrier' })],
  ...inconclusiveReasons.map((reason) => {
    const facts = {
      ...{ ...stock, service: 'orders', fact: 'items', postalArea: '01310' },
      ...{ paid: '9.00', expected: '10.00', difference: '1.00', enteredOn: '2026-11-20' },
    }
    return ['STOCK', inconclusive(reason, facts)] as const
  }),
]

it.each(locales)('says in %s what every check found, each in other words', (locale) => {
  const texts = findings.map(([name, finding]) => textOf(name, finding, locale))

  expect(new Set(texts).size).toBe(findings.length)
  expect(texts.filter((text) => text.trim() === '')).toEqual([])
})

it.each(locales)('names in %s every fact that is not known', (locale) => {
  const texts = orderFactNames.map((fact) =>
    textOf('TOTAL', inconclusive('missing-fact', { fact }), locale),
  )

  expect(new Set(texts).size).toBe(orderFactNames.length)
})

it('names the service that did not answer', () => {
  expect(textOf('PRICE', inconclusive('timeout', { service: 'pricing' }), 'en-US')).toBe(
    'Pricing did not answer in time. Check again in a moment.',
  )
})

it.each([
  ['explains', 'NOT_REPORTED', 'WOULD_FAIL', 'EXPLAINS'],
  ['confirms', 'PRICE_MISSING', 'WOULD_FAIL', 'CONFIRMS'],
  ['contradicts with another cause', 'DELIVERY_SLA', 'WOULD_FAIL', 'CONTRADICTS'],
  ['contradicts with none', 'DELIVERY_SLA', 'WOULD_INTEGRATE', 'CONTRADICTS'],
  ['neither, where it cannot tell,', 'DELIVERY_SLA', 'CANNOT_TELL', 'NONE'],
] as const)('%s what sources reported', (_, reported, verdict, agreement) => {
  const causes = verdict === 'WOULD_FAIL' ? (['PRICE_MISSING'] as const) : []

  expect(agreementOf(aCheck({ verdict, causes }), reported)).toBe(agreement)
})

it('names the check that has to pass first, and what is offered in the place of what was sold', () => {
  const facts = { service: 'Express', postalArea: '37625', policyId: 'p1', offered: 'Economy, Sea' }

  expect(aResult('TOTAL', dependsOn('SHIPPING')).waitsFor).toBe('SHIPPING')
  expect(aResult('SHIPPING', problem('DELIVERY_SLA', facts))).toMatchObject({
    offered: ['Economy', 'Sea'],
    link: {
      label: 'Open shipping policy Express',
      url: '/admin/shipping-strategy/shipping-policy/?id=p1',
    },
  })
})
