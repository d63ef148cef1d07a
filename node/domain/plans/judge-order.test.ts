import { errorTypes, type ErrorType } from '../diagnosis/diagnosis'
import { toRow } from '../inbox/read-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { integrationStatuses } from '../orders/order-integration-status'
import type { OrderFact } from '../orders/order-fact'
import { toRecord } from '../orders/observed-record'
import { joinRecords } from '../orders/record'
import { aFactRecord, aKey, anObservation } from '../../testing/builders'
import { judgeOrder } from './judge-order'

const now = '2026-11-23T13:00:00.000Z'
const justNow = '2026-11-23T12:50:00.000Z'
const longAgo = '2026-11-23T12:40:00.000Z'

const failed = toRow(toRecord(aKey(), anObservation()))

const aRow = (different: Partial<OrderIntegrationRow> = {}): OrderIntegrationRow => ({
  ...failed,
  ...different,
})

const judged = (different: Partial<OrderIntegrationRow> = {}): string => {
  const { outcome, reason } = judgeOrder(aRow(different), { now, plan: 'this' })
  return `${outcome} ${reason}`
}

const wouldIntegrate = { verdict: 'WOULD_INTEGRATE', at: justNow } as const

type Said = readonly [OrderFact['reportedBy'], string, Partial<OrderFact>?]

/** A cause that passes by itself, and what sources said of the order a minute after one another. */
const judgedAfter = (...said: readonly Said[]): string => {
  const transient = { code: 'FMT0050', message: 'Internal error', errors: [] }
  const record = said
    .map(([reportedBy, status, more], minute) => {
      const at = `2026-11-23T12:0${minute}:00.000Z`
      return aFactRecord({ reportedBy, status: status || undefined, occurredAt: at, ...more }, at)
    })
    .reduce(joinRecords, toRecord(aKey(), anObservation(transient)))
  const { outcome, reason } = judgeOrder(toRow(record), { now, plan: 'this' })
  return `${outcome} ${reason}`
}

describe('judging an order by what anybody says of its end', () => {
  const reporters = ['CONNECTOR', 'STORE', 'ERP', 'MARKETPLACE'] as const

  it.each(reporters)('refuses what a %s calls canceled, delivered, refunded or unpaid', (by) => {
    expect(judgedAfter([by, 'canceled'])).toBe('REFUSED CANCELED')
    expect(judgedAfter([by, 'Pedido cancelado pelo comprador'])).toBe('REFUSED CANCELED')
    expect(judgedAfter([by, 'Entregue'])).toBe('REFUSED ENDED')
    expect(judgedAfter([by, 'refunded'])).toBe('REFUSED ENDED')
    expect(judgedAfter([by, 'payment rejected'])).toBe('REFUSED UNPAID')
    expect(judgedAfter([by, 'canceled'], [by, 'Error'], [by, ''])).toBe('REFUSED CANCELED')
  })

  it('goes by the newest word of each, by its own time and by receipt', () => {
    expect(judgedAfter(['CONNECTOR', 'unpaid'], ['CONNECTOR', 'paid'])).toBe('PASSES TRANSIENT')
    const ofItsBirth = { occurredAt: '2026-11-23T10:00:00.000Z' }
    expect(
      judgedAfter(['MARKETPLACE', 'paid'], ['MARKETPLACE', 'Venda cancelada', ofItsBirth]),
    ).toBe('REFUSED CANCELED')
  })

  it('refuses what a connector tries to cancel, and reads no step of its log as the end of an order', () => {
    const log = (status: string, message: string) => judgedAfter(['CONNECTOR', status, { message }])
    expect(log('Error', 'It was not possible to cancel the order in VTEX')).toBe('REFUSED CANCELED')
    expect(log('Error', 'The item was canceled from the price table')).toBe('PASSES TRANSIENT')
  })

  it('leaves to a person what the marketplace contradicts later, and nobody else does', () => {
    const paid: Said = ['MARKETPLACE', 'paid']
    expect(judgedAfter(['CONNECTOR', 'canceled'], paid)).toBe('REFUSED CONTRADICTED')
    expect(judgedAfter(paid, ['CONNECTOR', 'canceled'])).toBe('REFUSED CANCELED')
    expect(judgedAfter(['CONNECTOR', 'canceled'], ['ERP', 'paid'])).toBe('REFUSED CANCELED')
  })

  it('lets a plain failure pass whose order its sources speak of as living', () => {
    for (const status of ['paid', 'ready to ship', 'approved', 'pending', 'Aprovado', 'imported']) {
      for (const by of ['CONNECTOR', 'STORE', 'MARKETPLACE'] as const) {
        expect(judgedAfter([by, status])).toBe('PASSES TRANSIENT')
      }
    }
  })
})

describe('judging an order', () => {
  it('lets nothing pass that VTEX has, is canceled, closed or under way, whatever speaks for it', () => {
    const inTheWay: readonly (readonly [Partial<OrderIntegrationRow>, string])[] = [
      [{ status: 'INTEGRATED' }, 'IN_VTEX'],
      [{ status: 'STUCK' }, 'IN_VTEX'],
      [{ status: 'AWAITING_AUTHORIZATION' }, 'IN_VTEX'],
      [{ status: 'CANCELED' }, 'CANCELED'],
      [{ errorType: 'ORDER_CANCELED' }, 'CANCELED'],
      [{ status: 'PROCESSING' }, 'PROCESSING'],
      [{ closed: 'SHIPPED_OUTSIDE_VTEX', closedAt: justNow }, 'CLOSED'],
    ]
    for (const [row, reason] of inTheWay) {
      expect(judged({ errorType: 'PLATFORM_ERROR', ...row })).toBe(`REFUSED ${reason}`)
      expect(judged({ checked: wouldIntegrate, ...row })).toBe(`REFUSED ${reason}`)
    }
    expect(judged({ checked: { verdict: 'ALREADY_IN_VTEX', at: longAgo } })).toBe('REFUSED IN_VTEX')
  })

  it('leaves to a colleague what they are at, for a day', () => {
    const attempt = { number: 1, plan: 'other', by: 'ana@demostore.example', takenAt: longAgo }
    const row = { attempt, checked: wouldIntegrate }
    expect(judgeOrder(aRow(row), { now })).toMatchObject({
      reason: 'UNDER_WAY',
      takenBy: 'ana@demostore.example',
    })
    expect(judged({ ...row, attempt: { ...attempt, plan: 'this' } })).toBe('PASSES CHECK_PASSED')
    expect(judged({ ...row, attempt: { ...attempt, end: 'NOT_SEEN' } })).toBe('PASSES CHECK_PASSED')
    const yesterday = { ...attempt, takenAt: '2026-11-22T12:00:00.000Z' }
    expect(judged({ ...row, attempt: yesterday })).toBe('PASSES CHECK_PASSED')
  })

  it('goes by a check of the last 15 minutes, and by no older one', () => {
    const cause = 'UNAVAILABLE_INVENTORY' as const
    expect(judged()).toBe('UNKNOWN NOT_CHECKED')
    expect(judged({ checked: wouldIntegrate })).toBe('PASSES CHECK_PASSED')
    expect(judged({ checked: { ...wouldIntegrate, at: longAgo } })).toBe('UNKNOWN CHECK_TOO_OLD')
    expect(judged({ checked: { verdict: 'CANNOT_TELL', at: justNow } })).toBe('UNKNOWN CANNOT_TELL')
    expect(judged({ checked: { verdict: 'WOULD_FAIL', at: longAgo, cause } })).toBe(
      'UNKNOWN CHECK_TOO_OLD',
    )
    const fails = { verdict: 'WOULD_FAIL', at: justNow, cause } as const
    expect(judgeOrder(aRow({ checked: fails }), { now })).toMatchObject({
      outcome: 'REFUSED',
      reason: 'WOULD_FAIL',
      errorType: cause,
      evidenceAt: justNow,
    })
  })

  it('lets what passes by itself pass unchecked, unless it failed again or a check speaks against it', () => {
    const errorType: ErrorType = 'PLATFORM_ERROR'
    expect(judged({ errorType })).toBe('PASSES TRANSIENT')
    const checked = { verdict: 'WOULD_FAIL', at: justNow } as const
    expect(judged({ errorType, checked })).toBe('REFUSED WOULD_FAIL')
    const attempt = {
      number: 1,
      plan: 'x',
      by: 'a',
      takenAt: longAgo,
      end: 'FAILED_AGAIN',
    } as const
    expect(judged({ errorType, attempt })).toBe('UNKNOWN NOT_CHECKED')
    expect(judged({ errorType: 'AMOUNT_DIVERGENCE', attempt })).toBe('REFUSED CAUSE_STANDS')
  })

  it('lets nothing pass unchecked but what passes by itself', () => {
    const passing = errorTypes.filter((errorType) => judged({ errorType }).startsWith('PASSES'))
    expect(passing).toEqual(['INCOMPLETE_ORDER', 'PLATFORM_ERROR'])
  })

  it('refuses hopeless causes even where a check found nothing', () => {
    const hopeless = errorTypes.filter((errorType) =>
      judged({ errorType, checked: wouldIntegrate }).startsWith('REFUSED'),
    )
    expect(hopeless).toEqual([
      'UNAVAILABLE_STATUS',
      'CARRIER_NOT_REGISTERED_IN_ERP',
      'ORDER_CANCELED',
      'STATUS_NOT_INTEGRABLE',
      'DUPLICATE_ORDER',
      'RETRY_EXPIRED',
      'INVOICE_OR_TRACKING',
      'CANCELLATION_REFUSED',
    ])
    for (const errorType of ['CUSTOMER_DATA', 'INCOMPLETE_SHIPPING_INFORMATION'] as const) {
      expect(judged({ errorType })).toBe('REFUSED CAUSE_STANDS')
    }
  })

  it('gives every order of every status a reason', () => {
    for (const status of integrationStatuses) {
      for (const errorType of [undefined, ...errorTypes]) {
        expect(judgeOrder(aRow({ status, errorType }), { now }).reason).toBeDefined()
      }
    }
  })
})
