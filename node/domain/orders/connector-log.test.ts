import { diagnoseObservation, judge } from './judge'
import { aKey, aSnapshotRecord } from '../../testing/builders'
import { entriesOfLog, parseLogEntry } from './connector-log'
import { toLogObservation, toLogRecord } from './connector-log-observation'
import { observe } from './observe'
import { joinRecords, type OrderIntegrationRecord } from './record'

// Messages and fields as the guides "Catalog logs" and "Order logs (deprecated)" give them.

const now = '2026-11-23T12:00:00.000Z'
const reading = { affiliateId: 'AMZ', now }

const anEntry = (different: Readonly<Record<string, unknown>> = {}) => ({
  id: '13',
  Operation: 'Order',
  Direction: 'Marketplace to VTEX',
  ContentSource: '',
  ContentTransalted: '{"marketplaceOrderId":"701-1"}',
  ContentDestination: '',
  BusinessMessage: 'Oops, the SKU is inactive in VTEX. We recommend that you check:',
  Status: 'Error',
  ...different,
})

const read = (different: Readonly<Record<string, unknown>> = {}) => {
  const parsed = parseLogEntry(anEntry(different), reading)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const observed = (different: Readonly<Record<string, unknown>> = {}, at = now) =>
  toLogObservation(read(different), { at, connectorId: 'amz-1', orderIds: ['701-1'] })

const told = (different: Readonly<Record<string, unknown>> = {}, at = now) =>
  toLogRecord(aKey(), read(different), observed(different, at))

const verdictOf = (...records: readonly OrderIntegrationRecord[]) =>
  judge(records.reduce(joinRecords)).verdict

describe('the order of an entry', () => {
  it.each([
    ['what was handed to VTEX', { ContentTransalted: '[{"marketplaceOrderId":"701-1"}]' }, '701-1'],
    ['a content that is no text', { ContentTransalted: { marketplaceOrderId: '701-1' } }, '701-1'],
    [
      'the name as the guide describes it',
      { ContentTransalted: undefined, ContentTranslated: '{"marketplaceOrderId":"701-1"}' },
      '701-1',
    ],
    [
      "VTEX's answer, without the affiliate",
      { ContentTransalted: '', ContentDestination: '{"fields":{"mainOrderId":"AMZ-701-1"}}' },
      '701-1',
    ],
    [
      "the marketplace's order",
      { ContentTransalted: 'not json', ContentSource: '{"order_id":4455}' },
      '4455',
    ],
    [
      'message A',
      {
        ContentTransalted: '',
        BusinessMessage: 'The order 701-1 was created in VTEX successfully under the ID AMZ-701-1.',
      },
      '701-1',
    ],
    [
      'message C',
      { ContentTransalted: '', BusinessMessage: 'The order AMZ-701-1 has been cancelled.' },
      '701-1',
    ],
    [
      'Portuguese words',
      { ContentTransalted: '', BusinessMessage: 'O pedido nº 701-1 não foi importado.' },
      '701-1',
    ],
    [
      'nothing',
      { ContentTransalted: '', BusinessMessage: 'We could not cancel the order right now' },
      undefined,
    ],
  ])('is read from %s', (_, different, id) => {
    expect(read(different).marketplaceOrderId).toBe(id)
  })

  it('is of no catalogue entry, whatever its contents are', () => {
    expect(read({ Operation: 'Price update' })).toMatchObject({
      isAboutProducts: true,
      marketplaceOrderId: undefined,
    })
  })
})

describe('reading a log', () => {
  it.each([
    ['Messages', 'missing', {}],
    ['Messages', 'missing', []],
    ['Messages', 'wrong-shape', { Messages: 'text' }],
    ['Messages', 'too-long', { Messages: [1, 2, 3] }],
  ])('names %s when it is %s', (field, reason, body) => {
    expect(entriesOfLog(body, 2)).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field, reason },
    })
  })

  it.each([
    ['Status', 'missing', anEntry({ Status: undefined })],
    ['Status', 'wrong-shape', anEntry({ Status: 7 })],
    ['BusinessMessage', 'wrong-shape', anEntry({ BusinessMessage: {} })],
    ['entry', 'wrong-shape', 'text'],
  ])('names %s when it is %s', (field, reason, body) => {
    expect(parseLogEntry(body, reading)).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field, reason },
    })
  })

  it('takes field names in any case', () => {
    const entry = Object.fromEntries(
      Object.entries(anEntry()).map(([name, value]) => [name.toLowerCase(), value]),
    )

    expect(parseLogEntry(entry, reading)).toEqual(parseLogEntry(anEntry(), reading))
    expect(entriesOfLog({ messages: [entry] }, 5)).toMatchObject({ ok: true })
  })
})

describe('an entry', () => {
  it.each([
    ['Success', 'INTEGRATED', undefined],
    ['Error', 'FAILED', 'PLACE'],
    ['Alert', 'FAILED', 'PLACE'],
    ['Warning', 'FAILED', 'PLACE'],
    ['Pending', 'PROCESSING', undefined],
    ['Half done', 'UNKNOWN', undefined],
  ])('with the status %s says %s, where nothing else is known', (status, expected, step) => {
    expect(verdictOf(told({ Status: status }))).toMatchObject({ status: expected })
    expect(verdictOf(told({ Status: status })).step).toBe(step)
  })

  it('yields to what Orders says of the placement', () => {
    expect(verdictOf(told(), aSnapshotRecord({ state: 'handling' })).status).toBe('INTEGRATED')
  })

  it('warns of an order that is in VTEX', () => {
    const verdict = verdictOf(told({ Status: 'Alert' }), aSnapshotRecord({ state: 'handling' }))

    expect(verdict).toMatchObject({ status: 'INTEGRATED_WITH_PROBLEM', step: 'PLACE' })
  })

  it.each([
    ['Invoice sending', 'INVOICE'],
    ['Envio de nota fiscal', 'INVOICE'],
    ['Tracking code sending', 'TRACKING'],
    ['Order status update', 'APPROVE'],
    ['Order cancellation', 'CANCEL'],
  ])('of %s is a problem of an order in VTEX', (operation, step) => {
    const failed = told({ Operation: operation, BusinessMessage: 'The marketplace refused it' })
    const expected = { status: 'INTEGRATED_WITH_PROBLEM', step }

    expect(verdictOf(failed, aSnapshotRecord({ state: 'handling' }))).toMatchObject(expected)
    expect(verdictOf(failed)).toMatchObject(expected)
    expect(verdictOf(failed, aSnapshotRecord({ state: 'canceled' })).status).toBe('CANCELED')
  })

  it('is over once the same step succeeded', () => {
    const invoice = (Status: string, at: string) => told({ Operation: 'Invoice', Status }, at)
    const later = '2026-11-23T13:00:00.000Z'

    expect(verdictOf(invoice('Error', now), invoice('Success', later)).status).toBe('INTEGRATED')
  })

  it.each([
    ['The order AMZ-701-1 has been cancelled successfully.', 'Success'],
    ['The order AMZ-701-1 has already been cancelled in VTEX.', 'Error'],
  ])('says that the order is cancelled by "%s"', (message, status) => {
    expect(verdictOf(told({ BusinessMessage: message, Status: status })).status).toBe('CANCELED')
  })

  it('can never be integrated once the marketplace cancelled it', () => {
    const message =
      'Oops, we couldn’t reprocess the order 701-1 of the Amazon, since this order was cancelled manually in the marketplace.'

    expect(verdictOf(told({ BusinessMessage: message })).status).toBe('NOT_INTEGRABLE')
  })

  it('names its cause by the code in the answer of VTEX, and by its words', () => {
    const answered = observed({
      BusinessMessage: '',
      ContentDestination: JSON.stringify({
        error: { code: 'FMT007', message: 'Payment total (10.00) differs from 11.00' },
      }),
    })

    expect(answered.code).toBe('FMT007')
    expect(diagnoseObservation(answered).errorType).toBe('AMOUNT_DIVERGENCE')
    expect(diagnoseObservation(observed()).errorType).toBe('SKU_INACTIVE_OR_OUT_OF_POLICY')
  })

  it('tells the details of the order that was handed to VTEX', () => {
    const ContentTransalted = JSON.stringify({
      marketplaceOrderId: '701-1',
      marketplacePaymentValue: 1990,
      items: [{ id: '1001', price: 1990, quantity: 1 }],
      shippingData: {},
    })

    expect(told({ ContentTransalted }).details.items?.value).toEqual([
      { skuId: '1001', quantity: 1, unitPrice: 1990 },
    ])
  })

  it.each([true, false])('tells whether the marketplace ships it itself: %p', (flag) => {
    const ContentTransalted = JSON.stringify({
      marketplaceOrderId: '701-1',
      marketplacePaymentValue: 1990,
      items: [{ id: '1001', price: 1990, quantity: 1 }],
      shippingData: { isFob: true, isMarketplaceFulfillment: flag },
    })

    expect(told({ ContentTransalted }).details.isMarketplaceFulfillment?.value).toBe(flag)
  })

  it('keeps nothing of its contents', () => {
    const secret = { buyer: 'Jane Example', code: 'Jane', error: { code: 'jane@example.com' } }
    const content = JSON.stringify({ marketplaceOrderId: '701-1', ...secret })
    const record = told({
      ContentSource: content,
      ContentTransalted: content,
      ContentDestination: content,
    })

    expect(JSON.stringify(record)).not.toMatch(/jane/i)
  })
})

describe('entries that came together', () => {
  const failed = told({ id: '1' })
  const integrated = told({ id: '2', Status: 'Success', BusinessMessage: '' })
  const invoice = told({ id: '3', Operation: 'Invoice', BusinessMessage: 'Refused' })

  it('say the same in whatever order the connector lists them', () => {
    expect(verdictOf(failed, integrated).status).toBe('INTEGRATED')
    expect(verdictOf(integrated, failed).status).toBe('INTEGRATED')
    expect(verdictOf(invoice, integrated, failed)).toMatchObject({ step: 'INVOICE' })
    expect(verdictOf(failed, integrated, invoice)).toMatchObject({ step: 'INVOICE' })
  })

  it('change nothing when they come again', () => {
    const known = [failed, integrated].reduce(joinRecords)
    const again = observe(known, told({ id: '1' }, '2026-11-23T18:00:00.000Z'))

    expect(judge(again).verdict.status).toBe('INTEGRATED')
    expect(again.history).toHaveLength(2)
    expect(Object.keys(again.seen)).toHaveLength(2)
  })
})
