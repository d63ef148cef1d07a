import { aFactRecord, aKey, anObservation, aSnapshotRecord } from '../../testing/builders'
import { judge } from './judge'
import { defaultReadingRules, type AsOf } from './reading-rules'
import { closeReasons, type CloseReason } from './close-reason'
import { toHandling, toReason } from './to-person-word'
import { joinRecords, type OrderIntegrationRecord } from './record'
import { toHandlingRecord, toReasonRecord, toRecord } from './observed-record'

// What each piece of evidence means, line by line, and what time makes of it.

const key = aKey()
const hour = (index: number): string => new Date(Date.UTC(2026, 10, 23, index)).toISOString()
const at = (now: string, different: Partial<AsOf> = {}): AsOf => ({
  ...defaultReadingRules,
  now,
  ...different,
})

const logged = (status: string, message?: string, occurredAt = hour(1)) =>
  aFactRecord({ reportedBy: 'VTEX_LOG', status, message, occurredAt }, occurredAt)
const seen = (state: string | undefined, different = {}) =>
  aSnapshotRecord({ state, at: hour(2), since: hour(1), ...different })
const absent = (different = {}) => aSnapshotRecord({ found: false, at: hour(2), ...different })
const refused = (code: string, moment = hour(1)) =>
  toRecord(key, anObservation({ code, errors: [], message: code, operationId: code }, moment))
const atMarketplace = (status?: string, moment = hour(0)) =>
  aFactRecord({ reportedBy: 'MARKETPLACE', status, occurredAt: moment }, moment)

const judged = (...records: readonly OrderIntegrationRecord[]) => judge(records.reduce(joinRecords))
const statusOf = (...records: readonly OrderIntegrationRecord[]) =>
  judged(...records).verdict.status

describe("VTEX's integration log", () => {
  it.each(['Processed with success', 'Processado com sucesso', 'Procesado con éxito'])(
    'calls an order integrated by "%s", until Orders says otherwise',
    (status) => {
      expect(statusOf(logged(status))).toBe('INTEGRATED')
      expect(statusOf(logged(status), seen('canceled'))).toBe('CANCELED')
    },
  )

  it('is contradicted by Orders before it is missing', () => {
    const success = logged('Processed with success')

    expect(judged(success, absent())).toMatchObject({ verdict: { status: 'UNKNOWN' }, open: true })
    expect(statusOf(success, absent({ triedAllIds: true }))).toBe('MISSING')
  })

  it.each(['Processed with error', 'Processado com erro', 'Procesado con error'])(
    'reports a failure by "%s", without saying why',
    (status) => {
      expect(judged(logged(status))).toMatchObject({
        verdict: { status: 'FAILED', step: 'PLACE' },
        diagnosis: { errorType: 'NOT_REPORTED' },
        open: true,
      })
    },
  )

  it('gives the cause where its text was pasted', () => {
    const pasted = logged('Processed with error', 'FMT007: Payment total (10.00) differs')

    expect(judged(pasted).diagnosis?.errorType).toBe('AMOUNT_DIVERGENCE')
  })

  it('yields to an order that Orders has, whatever failed before', () => {
    expect(statusOf(logged('Processed with error'), seen('handling'))).toBe('INTEGRATED')
  })

  it('never calls a warning integrated', () => {
    const warning = logged('Processado com alerta')

    expect(statusOf(warning, seen('handling'))).toBe('INTEGRATED_WITH_PROBLEM')
    expect(statusOf(warning, absent())).toBe('FAILED')
  })

  it('keeps a status that nobody knows, for a person to look at', () => {
    expect(judged(logged('Meio integrado'))).toMatchObject({
      verdict: { status: 'UNKNOWN', cause: { status: 'Meio integrado' } },
      open: true,
    })
  })

  it('resolves an older refusal when the order was reprocessed', () => {
    const success = logged('Processed with success', undefined, hour(5))

    expect(statusOf(refused('EOI002'), success)).toBe('INTEGRATED')
  })

  it('is never to be integrated where its text names a terminal cause', () => {
    const pasted = logged('Processed with error', 'FMT0060')

    expect(statusOf(pasted)).toBe('NOT_INTEGRABLE')
  })
})

describe('the state in Orders', () => {
  it.each([
    ['order-accepted', 'INTEGRATED'],
    ['window-to-cancel', 'INTEGRATED'],
    ['ready-for-handling', 'INTEGRATED'],
    ['start-handling', 'INTEGRATED'],
    ['handling', 'INTEGRATED'],
    ['invoice', 'INTEGRATED'],
    ['invoiced', 'INTEGRATED'],
    ['replaced', 'INTEGRATED'],
    ['on-order-completed-ffm', 'PROCESSING'],
    ['waiting-ffmt-authorization', 'AWAITING_MARKETPLACE'],
    ['waiting-for-fulfillment', 'AWAITING_MARKETPLACE'],
    ['authorize-fulfillment', 'AWAITING_MARKETPLACE'],
    ['request-cancel', 'CANCELED'],
    ['cancel', 'CANCELED'],
    ['canceled', 'CANCELED'],
  ])('"%s" is %s, whatever was refused before', (state, status) => {
    expect(statusOf(refused('EOI002', hour(0)), seen(state))).toBe(status)
  })

  it.each([
    ['waiting-for-manual-authorization', 'AWAITING_AUTHORIZATION', 'AMOUNT_DIVERGENCE'],
    ['waiting-for-order-authorization', 'AWAITING_AUTHORIZATION', 'AMOUNT_DIVERGENCE'],
    ['incomplete', 'FAILED', 'INCOMPLETE_ORDER'],
    [undefined, 'FAILED', 'INCOMPLETE_ORDER'],
    ['order-create-error', 'STUCK', 'PLATFORM_ERROR'],
    ['order-creation-error', 'STUCK', 'PLATFORM_ERROR'],
    ['a-state-to-come', 'UNKNOWN', 'UNCLASSIFIED'],
  ])('"%s" is %s with %s', (state, status, errorType) => {
    expect(judged(seen(state))).toMatchObject({
      verdict: { status },
      diagnosis: { errorType },
      open: true,
    })
  })

  it('waiting for authorization shows the amounts that the refusal printed', () => {
    expect(judged(refused('EOI011'), seen('waiting-for-manual-authorization'))).toMatchObject({
      verdict: { cause: { code: 'EOI011' } },
    })
  })

  it('in error is stuck, and at the invoice a problem of the invoice', () => {
    expect(judged(seen('handling', { isInError: true }))).toMatchObject({
      verdict: { status: 'STUCK' },
      diagnosis: { errorType: 'PLATFORM_ERROR' },
    })
    expect(judged(seen('invoice', { isInError: true }))).toMatchObject({
      verdict: { status: 'INTEGRATED_WITH_PROBLEM', step: 'INVOICE' },
      diagnosis: { errorType: 'INVOICE_OR_TRACKING' },
    })
  })

  it('of a list row stands until get order or an event speaks', () => {
    const listed = seen('handling', { via: 'list', at: hour(9) })

    expect(statusOf(listed)).toBe('INTEGRATED')
    expect(statusOf(listed, seen('canceled', { via: 'event' }))).toBe('CANCELED')
  })

  it('of a list row counts when the order was not found before', () => {
    expect(statusOf(absent(), seen('handling', { via: 'list', at: hour(9) }))).toBe('INTEGRATED')
  })
})

describe('an order that the marketplace has', () => {
  const everywhere = { triedAllIds: true }

  it('is missing when Orders has it under none of its ids', () => {
    expect(judged(atMarketplace(), absent(everywhere))).toMatchObject({
      verdict: { status: 'MISSING' },
      diagnosis: { errorType: 'NOT_REPORTED' },
      open: true,
    })
  })

  it('is not missing while an id was not tried, while it is unpaid, or while it is young', () => {
    expect(statusOf(atMarketplace(), absent())).toBe('UNKNOWN')
    expect(statusOf(atMarketplace('Aguardando pagamento'), absent(everywhere))).toBe('UNKNOWN')
    expect(statusOf(atMarketplace(undefined, hour(2)), absent(everywhere))).toBe('UNKNOWN')
  })

  it('is not missing once the marketplace is done with it', () => {
    expect(statusOf(atMarketplace('Entregue'), absent(everywhere))).toBe('UNKNOWN')
    expect(statusOf(atMarketplace('Devolução finalizada'), absent(everywhere))).toBe('UNKNOWN')
    expect(statusOf(atMarketplace('Cancelada pelo comprador'), absent(everywhere))).toBe('CANCELED')
  })

  it('is failed rather than missing when somebody logged a failure', () => {
    expect(statusOf(atMarketplace(), refused('EOI002'), absent(everywhere))).toBe('FAILED')
  })

  it('is cancelled there and alive in VTEX: it must not be shipped', () => {
    expect(judged(atMarketplace('Cancelado'), seen('ready-for-handling'))).toMatchObject({
      verdict: { status: 'INTEGRATED_WITH_PROBLEM', step: 'CANCEL' },
      diagnosis: { errorType: 'ORDER_CANCELED' },
    })
  })
})

describe('time alone', () => {
  const later = (record: OrderIntegrationRecord, hours: number, different = {}) =>
    judge(record, at(hour(hours), different)).verdict.status

  it.each([
    ['waiting-ffmt-authorization', 24, 26],
    ['on-order-completed-ffm', 1.5, 2.5],
  ])('makes an order in %s stuck', (state, before, after) => {
    expect(later(seen(state), before)).not.toBe('STUCK')
    expect(later(seen(state), after)).toBe('STUCK')
  })

  it('makes an order stuck that was enqueued and never heard of again', () => {
    const enqueued = toRecord(key, anObservation({ success: true, code: 'SOI003' }, hour(1)))

    expect(later(enqueued, 1)).toBe('PROCESSING')
    expect(later(enqueued, 2)).toBe('STUCK')
  })

  it('makes an order stuck that its connector called pending and then forgot', () => {
    const pending = aFactRecord({ reportedBy: 'CONNECTOR', status: 'Pending' }, hour(1))

    expect(later(pending, 1)).toBe('PROCESSING')
    expect(later(pending, 2)).toBe('STUCK')
  })

  it('makes an order stuck in handling four hours before it must ship', () => {
    const due = joinRecords(
      seen('handling'),
      aFactRecord({ reportedBy: 'MARKETPLACE', shipBy: hour(20) }),
    )

    expect(later(due, 15)).toBe('INTEGRATED')
    expect(later(due, 17)).toBe('STUCK')
  })

  it("measures ready-for-handling by the store's own usual time, once that is known", () => {
    const stuckAfter = { ...defaultReadingRules.stuckAfter, readyForHandling: 3_600_000 }

    expect(later(seen('ready-for-handling'), 500)).toBe('INTEGRATED')
    expect(later(seen('ready-for-handling'), 3, { stuckAfter })).toBe('STUCK')
  })

  it('leaves an order that waits for the store waiting for the store', () => {
    expect(later(seen('waiting-for-manual-authorization'), 900)).toBe('AWAITING_AUTHORIZATION')
  })

  it('takes a ship-by moment from the rule of its marketplace where nobody told one', () => {
    const placed = joinRecords(
      seen('handling'),
      aFactRecord({ reportedBy: 'CONNECTOR', createdAt: hour(1) }),
    )

    expect(later(placed, 9, { shipByRule: () => hour(10) })).toBe('STUCK')
  })
})

describe('what a person said', () => {
  const by = 'operator@demostore.example'
  const set = toReasonRecord(key, toReason({ at: hour(3), by, errorType: 'UNAVAILABLE_INVENTORY' }))
  const closed = (reason: CloseReason, record: OrderIntegrationRecord) =>
    joinRecords(
      record,
      toHandlingRecord(
        key,
        toHandling({ at: hour(3), by, reason, status: judge(record).verdict.status }),
      ),
    )

  it('is the cause until a source reports one', () => {
    const record = joinRecords(logged('Processed with error'), set)

    expect(judge(record)).toMatchObject({
      diagnosis: { errorType: 'UNAVAILABLE_INVENTORY' },
      origin: 'SET_BY_PERSON',
    })
    expect(judge(joinRecords(record, refused('EOI003', hour(4)))).origin).toBe('REPORTED')
  })

  it.each(closeReasons)('closes a failed order as %s until it comes to life in VTEX', (reason) => {
    const record = closed(reason, refused('EOI002'))

    expect(judge(record)).toMatchObject({ open: false, cameBack: false })
    const held = seen('waiting-for-manual-authorization', { at: hour(5) })
    expect(judge(joinRecords(record, held))).toMatchObject({ open: true, cameBack: true })
  })

  it('stays closed when a cancelled order is refused again, and not when the reason was another', () => {
    const again = refused('EOI003', hour(5))

    expect(
      judge(joinRecords(closed('CANCELED_AT_MARKETPLACE', refused('EOI002')), again)).open,
    ).toBe(false)
    expect(judge(joinRecords(closed('OTHER', refused('EOI002')), again)).open).toBe(true)
  })

  it('comes back when the marketplace says after the closing that it is not cancelled', () => {
    const record = closed('CANCELED_AT_MARKETPLACE', refused('EOI002'))

    expect(judge(joinRecords(record, atMarketplace('aceito', hour(6)))).open).toBe(true)
  })

  it('ends when it is opened again', () => {
    const opened = toHandling({ at: hour(4), by, status: 'FAILED' })
    const record = joinRecords(closed('OTHER', refused('EOI002')), toHandlingRecord(key, opened))

    expect(judge(record)).toMatchObject({ open: true, cameBack: false })
  })
})
