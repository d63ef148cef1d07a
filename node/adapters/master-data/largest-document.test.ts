import { defaultReadingRules } from '../../domain/orders/reading-rules'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import { toRecord } from '../../domain/orders/observed-record'
import { aFactRecord, aKey, anObservation } from '../../testing/builders'
import { toDocument } from './order-integration-document'

// Master Data documents no limit for one document. We stay below 400 kB, the largest item of DynamoDB, to which VTEX compares
// it (https://github.com/vtex/skills, vtex-io-masterdata, read 2026-12-01): an assumption.
const mostBytes = 400_000

const minute = (index: number): string => new Date(Date.UTC(2026, 10, 23, 0, index)).toISOString()

const longText = 'não é possível '.repeat(60_000)
const errors = Array.from({ length: 100 }, (_, index) => ({
  source: `${'Fulfillment '.repeat(20)}${index}`,
  code: `${'FMT'.repeat(70)}${index}`,
  description: longText.slice(0, 10_000),
}))

const results = Array.from({ length: 600 }, (_, index) =>
  toRecord(
    aKey(),
    anObservation(
      {
        operationId: `${index}`,
        flow: ['PlaceOrder', 'ApproveOrder', 'Other'][index % 3],
        success: index % 2 === 0,
        code: 'XYZ',
        message: index < 100 ? longText : 'short',
        errors: index < 100 ? errors : [],
      },
      minute(700 - index),
    ),
  ),
)

const reporters = ['CONNECTOR', 'MARKETPLACE', 'ERP', 'STORE', 'VTEX_LOG'] as const

const words = reporters.map((reportedBy, index) =>
  aFactRecord(
    {
      reportedBy,
      message: longText,
      status: longText,
      occurredAt: minute(index),
      items: Array.from({ length: 200 }, (_, sku) => ({
        skuId: `${sku}`.padStart(100, '0'),
        marketplaceSkuId: `${sku}`.padStart(100, '1'),
        quantity: 1,
        unitPrice: 1_990,
      })),
    },
    minute(index),
  ),
)

const all = [...results, ...words]

const bytesOf = (record: OrderIntegrationRecord): number => {
  const writing = {
    scope: { account: 'demostore', workspace: 'master' },
    documentId: 'id',
    writeId: 'write',
    revision: 1,
    updatedAt: minute(0),
    reading: { ...defaultReadingRules, now: minute(701) },
  }
  return Buffer.byteLength(JSON.stringify(toDocument(record, writing)))
}

describe('the document of an order', () => {
  const record = all.reduce(joinRecords)

  it('stays small, however much sources say of it', () => {
    expect(bytesOf(record)).toBeLessThanOrEqual(mostBytes)
    expect(Object.keys(record.seen)).toHaveLength(500)
  })

  it('drops the oldest that was said, in whatever order it came', () => {
    const newest = all
      .map(({ lastSeenAt }) => lastSeenAt)
      .sort()
      .reverse()
    const moments = record.history.map(({ at }) => at)

    expect(moments).toEqual(newest.slice(0, 3))
    expect(record.forgotten?.at).toBe(newest[3])
    expect([...all].reverse().reduce(joinRecords)).toEqual(record)
    const [first, second] = [all.slice(2, 300), [...all.slice(300), ...all.slice(0, 2)]]
    expect(joinRecords(first.reduce(joinRecords), second.reduce(joinRecords))).toEqual(record)
  })
})
