import { diagnose } from '../diagnosis/diagnose'
import { errorTypes, type ErrorType } from '../diagnosis/diagnosis'
import type { IntegrationStep } from '../orders/order-integration-status'
import { guidanceFor } from './guidance-for'

const guidanceAt = (step: IntegrationStep, errorType: ErrorType) =>
  guidanceFor({
    diagnosis: { errorType, confidence: 'MEDIUM', facts: [] },
    status: 'INTEGRATED_WITH_PROBLEM',
    step,
    order: { marketplaceOrderId: '701-1', orderId: 'AMZ-701-1', skuIds: ['17'] },
  })

const keysOf = ({ steps }: ReturnType<typeof guidanceFor>) => steps.map(({ key }) => key)

const aboutThePlacement = [
  'shared.any.step-reprocess',
  'invalid-sku-id.any.step-change',
  'unavailable-inventory.any.step-simulate',
  'unclassified.any.step-log',
]

describe.each(errorTypes)('%s of an order that is in VTEX', (errorType) => {
  it.each(['ERP', 'APPROVE', 'INVOICE', 'TRACKING', 'CANCEL'] as const)(
    'reprocesses nothing and changes nothing of the placement at the step %s',
    (step) => {
      const guidance = guidanceAt(step, errorType)

      expect(guidance.reprocess.helps).toBe('NO')
      expect(keysOf(guidance).filter((key) => aboutThePlacement.includes(key))).toEqual([])
      expect(guidance.steps.length).toBeGreaterThan(0)
    },
  )
})

describe('what the ERP refuses', () => {
  it('is mended in the ERP, which then fetches the order again', () => {
    const guidance = guidanceAt('ERP', 'INVALID_SKU_ID')

    expect(guidance.actor).toBe('ERP')
    expect(keysOf(guidance)).toEqual([
      'invalid-sku-id.erp.step-correct',
      'shared.erp.step-fetch-order',
      'shared.erp.step-others',
    ])
  })
})

describe('what fails after the placement', () => {
  it('is sent again by itself', () => {
    expect(keysOf(guidanceAt('APPROVE', 'UNCLASSIFIED'))).toEqual([
      'shared.approve.step-read',
      'shared.approve.step-by-hand',
      'shared.approve.step-again',
    ])
  })

  it('mends the connection first where that failed', () => {
    expect(keysOf(guidanceAt('APPROVE', 'AUTHENTICATION'))[0]).toBe(
      'authentication.any.step-reconnect',
    )
  })
})

describe('several errors in one message', () => {
  it('all get their steps, what blocks first, and one reprocessing at the end', () => {
    const diagnosis = diagnose({
      errors: [
        {
          code: 'FMT007',
          description: 'Payment total (3.00) differs from store desired value (4.00)',
        },
        { code: 'FMT005', description: 'Item Camiseta(1042) is not available' },
      ],
    })
    const guidance = guidanceFor({
      diagnosis,
      status: 'FAILED',
      order: { marketplaceOrderId: '701-1', skuIds: [] },
    })
    const headings = guidance.steps.filter(({ key }) => key === 'shared.any.step-one-of-several')

    expect(headings.map(({ values }) => values?.errorType)).toEqual([
      'UNAVAILABLE_INVENTORY',
      'AMOUNT_DIVERGENCE',
    ])
    expect(keysOf(guidance)).toEqual(
      expect.arrayContaining([
        'unavailable-inventory.any.step-check',
        'amount-divergence.any.step-rule',
      ]),
    )
  })

  it('are read from a text that prints several codes', () => {
    const { others } = diagnose({
      message:
        'ORD027: Item 1042 not found or unavailable; FMT007: Payment total (311.77) differs from store desired value (313.61)',
      errors: [],
    })

    expect(others).toMatchObject([{ errorType: 'UNAVAILABLE_INVENTORY', code: 'ORD027' }])
  })
})
