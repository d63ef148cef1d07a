import type { TicketOrder } from './ticket-csv'
import { loadTicketCsv } from './ticket-csv'

const anOrder: TicketOrder = {
  marketplaceOrderId: '701-1',
  orderId: 'AMZ-701-1',
  affiliateId: 'AMZ',
  status: 'FAILED',
  errorType: 'AMOUNT_DIVERGENCE',
  code: 'FMT007',
  firstSeenAt: '2026-11-23T14:00:00.000Z',
  lastProcessedAt: '2026-11-23T15:00:00.000Z',
}

describe('the orders of a ticket', () => {
  it('are ids, times and codes, one order a line', async () => {
    const csv = (await loadTicketCsv())([anOrder])

    expect(csv.split('\r\n')).toEqual([
      'marketplaceOrderId,vtexOrderId,affiliateId,status,errorType,code,firstSeenAt,lastReportedAt',
      '701-1,AMZ-701-1,AMZ,FAILED,AMOUNT_DIVERGENCE,FMT007,2026-11-23T14:00:00.000Z,2026-11-23T15:00:00.000Z',
      '',
    ])
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+55', "'+55"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['=a,"b"', '"\'=a,""b"""'],
    ['701-1', '701-1'],
  ])('hold no formula and no broken line: %s', async (value, cell) => {
    const csv = (await loadTicketCsv())([{ ...anOrder, marketplaceOrderId: value }])

    expect(csv.split('\r\n')[1]).toBe(
      `${cell},AMZ-701-1,AMZ,FAILED,AMOUNT_DIVERGENCE,FMT007,2026-11-23T14:00:00.000Z,2026-11-23T15:00:00.000Z`,
    )
  })

  it('say nothing where nothing is known', async () => {
    const csv = (await loadTicketCsv())([{ ...anOrder, orderId: null, errorType: undefined }])

    expect(csv.split('\r\n')[1]).toMatch(/^701-1,,AMZ,FAILED,,FMT007,/)
  })
})
