import { aFactRecord, aKey, anObservation } from '../../testing/builders'
import { readRecord } from '../inbox/read-record'
import { observe } from '../orders/observe'
import { toRecord } from '../orders/observed-record'
import { divergingOrderOf } from './divergence'

const reais = () => 'BRL'

const failing = (...errors: readonly { readonly code: string; readonly description: string }[]) =>
  toRecord(aKey(), anObservation({ errors }))

const fmt007 = (text: string) => ({ code: 'FMT007', description: text })

const whole = fmt007('Payment total (98.00) differs from store desired value (100.00)')

const divergenceOf = (record: ReturnType<typeof failing>, currency = reais) =>
  divergingOrderOf(readRecord(record), currency)?.divergence

describe('an order that diverged', () => {
  it('is known by what was paid and expected, in the minor unit', () => {
    expect(divergenceOf(failing(whole))).toMatchObject({
      known: { paid: 9_800, expected: 10_000, currency: 'BRL' },
      outcome: 'OPEN',
      hasOtherErrors: false,
    })
  })

  it('knows what nothing is, and that who prints decimals leaves out only zeros', () => {
    const priced = (paid: string, expected: string) =>
      divergenceOf(
        failing(fmt007(`Payment total (${paid}) differs from store desired value (${expected})`)),
      )?.known

    expect(priced('0', '313.61')).toMatchObject({ paid: 0, expected: 31_361 })
    expect(priced('311.77', '313')).toMatchObject({ paid: 31_177, expected: 31_300 })
    expect(priced('311', '313')).toBeUndefined()
  })

  it('is counted without amounts where nobody can say in which currency they are', () => {
    const unnamed = divergingOrderOf(readRecord(failing(whole)), () => undefined)
    expect(unnamed?.divergence.known).toBeUndefined()
  })

  it('keeps its divergence once it is integrated', () => {
    const fixed = { success: true, code: 'SOI001', message: '', errors: [] }
    const record = observe(
      failing(whole),
      toRecord(aKey(), anObservation(fixed, '2026-11-24T12:00:00.000Z')),
    )

    expect(divergenceOf(record)).toMatchObject({
      known: { paid: 9_800 },
      outcome: 'SAVED',
      fixedAt: '2026-11-24T12:00:00.000Z',
    })
  })

  it('has the amounts of the whole order where those of its freight were printed', () => {
    const freight = fmt007('Freight: paid (8.00) expected (10.00)')
    const value = { amount: 20_000, currency: 'BRL' }
    const valued = observe(failing(freight), aFactRecord({ value }))

    expect(divergenceOf(failing(freight))?.known).toBeUndefined()
    expect(divergenceOf(valued)?.known).toEqual({ paid: 20_000, expected: 20_200, currency: 'BRL' })
  })

  it('says that the same report names another error', () => {
    const other = { code: 'FMT005', description: 'Item 1 is not available' }
    expect(divergenceOf(failing(whole, other))?.hasOtherErrors).toBe(true)
  })

  it('is none that failed otherwise', () => {
    const other = { code: 'FMT005', description: 'Item 1 is not available' }
    expect(divergenceOf(failing(other))).toBeUndefined()
  })
})
