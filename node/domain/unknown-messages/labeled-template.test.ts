import { aKey, anObservation } from '../../testing/builders'
import { toRow } from '../inbox/read-record'
import { unclassifiedByTemplate, unclassifiedTemplateOf } from '../inbox/unclassified'
import { observe } from '../orders/observe'
import { toRecord } from '../orders/observed-record'
import { isTeachable, type LabeledTemplates } from './labeled-template'
import { applyLabels, labeledDiagnosis } from './apply-labels'

const unknown = { code: 'ZZZ', message: '', errors: [{ description: 'Zorp 12 is over' }] }

const aRecord = (different: object = unknown, at?: string) =>
  toRecord(aKey(), anObservation({ ...different }, at))

const row = toRow(aRecord())

const teaching = (template = row.template ?? ''): LabeledTemplates =>
  new Map([
    [template, { template, errorType: 'CUSTOMER_DATA', taughtAt: '2026-11-23T12:00:00.000Z' }],
  ])

describe('something taught', () => {
  it('gives an unclassified message its meaning and puts its orders into an issue of that type', () => {
    const labeled = applyLabels(row, teaching())

    expect(row.errorType).toBe('UNCLASSIFIED')
    expect(labeled).toMatchObject({ errorType: 'CUSTOMER_DATA', isSetByPerson: true })
    expect(labeled.fingerprint).toBe('v1:customer-data:affiliate=amz')
  })

  it('never overrides what a rule knows, by code or by text', () => {
    const known = toRow(aRecord({ ...unknown, code: 'FMT007' }))

    expect(applyLabels(known, teaching(known.template))).toBe(known)
  })

  it('says nothing about another message', () => {
    expect(applyLabels(row, teaching('another'))).toBe(row)
  })

  it('is in the whole diagnosis of a row it was applied to, and of no other', () => {
    const labeled = applyLabels(row, teaching())
    const unclassified = { errorType: 'UNCLASSIFIED', confidence: 'LOW', facts: [] } as const
    const known = { ...unclassified, errorType: 'PRICE_MISSING' } as const

    expect(labeledDiagnosis(unclassified, labeled)?.errorType).toBe('CUSTOMER_DATA')
    expect(labeledDiagnosis(unclassified, row)).toBe(unclassified)
    expect(labeledDiagnosis(known, labeled)).toBe(known)
  })

  it('is a meaning: not that nobody knows', () => {
    expect((['CUSTOMER_DATA', 'UNCLASSIFIED', 'NOT_REPORTED'] as const).map(isTeachable)).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('the unclassified message of an order', () => {
  const success = anObservation(
    { success: true, code: 'SOI002', errors: null, operationId: 'later' },
    '2026-11-23T13:00:00.000Z',
  )

  it('is that of its last failure once nothing is wrong any more', () => {
    const record = observe(aRecord(), toRecord(aKey(), success))

    expect(toRow(record).open).toBe(false)
    expect(unclassifiedTemplateOf(record, toRow(record))).toBe(row.template)
  })

  it('is none where a rule knows the failure', () => {
    const record = aRecord({})
    const settled = observe(record, toRecord(aKey(), success))

    expect(unclassifiedTemplateOf(record, toRow(record))).toBeUndefined()
    expect(unclassifiedTemplateOf(settled, toRow(settled))).toBeUndefined()
  })

  it('groups open orders, the newest first', () => {
    const older = { ...row, id: 'older', lastSeenAt: '2026-11-22T00:00:00.000Z' }

    expect([...unclassifiedByTemplate([older, toRow(aRecord({})), row])]).toEqual([
      [row.template, [row, older]],
    ])
  })
})
