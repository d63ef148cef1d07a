import { createMemoryOrderReader } from '../memory/memory-order-reader'
import { readingProgressSchema } from '../../domain/reading/progress'
import { withProvenAbsence } from './proven-absence'

const at = '2026-11-23T12:00:00.000Z'
const held = { orderId: 'AMZ-701-1', state: 'invoiced', isInError: false, details: {} }

const finding = (reason: string) => {
  const read = {
    from: at,
    until: at,
    startedAt: at,
    orders: 0,
    sliceMs: 1,
    failure: { reason, at },
  }
  const progress = readingProgressSchema.parse({ AMZ: read })
  return withProvenAbsence(createMemoryOrderReader([held], () => false).find, () => progress)
}

describe('an order that Orders does not have', () => {
  it('is nowhere, also while reading the list fails', async () => {
    expect(await finding('timeout')('AMZ-701-2')).toEqual({ ok: true, value: undefined })
  })

  it('is unknown in a store that keeps its orders at other addresses', async () => {
    const find = finding('kept-elsewhere')

    expect(await find('AMZ-701-2')).toMatchObject({
      ok: false,
      error: { reason: 'kept-elsewhere', retryable: false },
    })
    expect(await find('AMZ-701-1')).toMatchObject({ ok: true, value: held })
  })
})
