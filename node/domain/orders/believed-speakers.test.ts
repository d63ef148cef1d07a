import { aFactRecord, aKey, anObservation, aSnapshotRecord } from '../../testing/builders'
import { judge } from './judge'
import { joinRecords, type OrderIntegrationRecord } from './record'
import { toRecord } from './observed-record'
import type { Reporter } from './reporter'

// Each source is believed in its own affairs: what it reports is a problem of its own step, not of the placement.

const hour = (index: number): string => new Date(Date.UTC(2026, 10, 23, index)).toISOString()

const said = (
  reportedBy: Reporter | 'VTEX_LOG',
  status: string | undefined,
  message?: string,
  at = hour(1),
) => aFactRecord({ reportedBy, status, message, occurredAt: at }, at)
const seen = (state: string, at = hour(2)) => aSnapshotRecord({ state, at, since: hour(0) })
const judged = (...records: readonly OrderIntegrationRecord[]) => judge(records.reduce(joinRecords))

const dispatch = 'Não foi possível autorizar o despacho para o pedido 48213'

describe('who speaks', () => {
  it('places no failed dispatch or status update at the placement', () => {
    expect(judged(said('CONNECTOR', 'Erro', dispatch)).verdict).toMatchObject({
      status: 'INTEGRATED_WITH_PROBLEM',
      step: 'APPROVE',
    })
    expect(
      judged(said('CONNECTOR', 'Error', 'Unable to update the order status')).verdict,
    ).toMatchObject({
      status: 'INTEGRATED_WITH_PROBLEM',
      step: 'APPROVE',
    })
  })

  it('stops telling of a dispatch once VTEX has it authorized', () => {
    expect(judged(said('CONNECTOR', 'Erro', dispatch), seen('handling')).verdict.status).toBe(
      'INTEGRATED',
    )
    expect(
      judged(said('CONNECTOR', 'Erro', dispatch, hour(3)), seen('handling')).verdict,
    ).toMatchObject({
      step: 'APPROVE',
    })
  })

  it('believes an ERP that the order is in VTEX', () => {
    expect(judged(said('ERP', 'Error', 'SKU não cadastrado'))).toMatchObject({
      verdict: { status: 'INTEGRATED_WITH_PROBLEM', step: 'ERP' },
      diagnosis: { errorType: 'INVALID_SKU_ID' },
    })
  })

  it.each(['MARKETPLACE', 'STORE'] as const)('keeps what the %s refuses', (reporter) => {
    const refusal = said(reporter, 'Error', 'Could not send tracking number 17')

    expect(judged(refusal, seen('invoiced'))).toMatchObject({
      verdict: { status: 'INTEGRATED_WITH_PROBLEM', step: 'TRACKING' },
      open: true,
    })
    const unknown = said(reporter, 'Error', 'The moon is in the way')
    expect(judged(unknown)).toMatchObject({ verdict: { status: 'UNKNOWN' }, open: true })
  })

  it.each(['MARKETPLACE', 'STORE', 'CONNECTOR', 'ERP'] as const)(
    'leaves open for a person what the %s calls failed without a word more',
    (reporter) => {
      expect(judged(said(reporter, 'error'))).toMatchObject({
        diagnosis: { errorType: 'NOT_REPORTED' },
        open: true,
      })
    },
  )

  it('takes no denied success for one', () => {
    const denied = said('CONNECTOR', 'Success', 'Order was not created successfully')

    expect(judged(denied).verdict.status).toBe('FAILED')
  })
})

describe('the message as reported', () => {
  it.each([
    ['Error', 'Estado de Cobrança não encontrado'],
    ['Rejeitado', 'Something that no rule knows'],
    ['Alert', 'The order could not be integrated successfully (older log)'],
  ])('is the message, not the word "%s" beside it', (status, message) => {
    expect(judged(said('CONNECTOR', status, message)).diagnosis?.rawMessage).toBe(message)
  })

  it('takes the type from the word where the message leaves it open', () => {
    const told = judged(said('CONNECTOR', 'Error', 'The moon'))
    expect(told.diagnosis?.errorType).toBe('UNCLASSIFIED')

    const log = said('VTEX_LOG', 'Out of stock', 'The moon')
    expect(judged(log).diagnosis).toMatchObject({
      errorType: 'UNAVAILABLE_INVENTORY',
      rawMessage: 'The moon',
    })
  })
})

describe('two errors in one notification', () => {
  it('are both diagnosed', () => {
    const notification = toRecord(
      aKey(),
      anObservation({
        errors: [
          {
            code: 'FMT007',
            description: 'Payment total (311.77) differs from store desired value (313.61)',
          },
          { code: 'FMT005', description: 'Item Camiseta(1042) is not available' },
        ],
      }),
    )

    expect(judged(notification).diagnosis).toMatchObject({
      errorType: 'AMOUNT_DIVERGENCE',
      others: [{ errorType: 'UNAVAILABLE_INVENTORY', code: 'FMT005' }],
    })
  })
})
