import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { aClock, aKey } from '../../testing/builders'
import { findInOrders, findUnderAnyId } from './find-in-orders'

const anOrder = (orderId: string, state: string | undefined) => ({
  orderId,
  state,
  isInError: false,
  details: {},
})

const readerOf = (...orders: readonly ReturnType<typeof anOrder>[]) => {
  const asked: string[] = []
  const reader = createMemoryOrderReader(orders)
  const find = (id: string) => {
    asked.push(id)
    return reader.find(id)
  }
  return { asked, dependencies: { clock: aClock(), orders: { find } } }
}

describe('looking for an order in Orders', () => {
  it('asks once where the usual id is right', async () => {
    const { asked, dependencies } = readerOf(anOrder('AMZ-701-1', 'handling'))

    expect(await findUnderAnyId(dependencies, aKey(), {})).toMatchObject({
      ok: true,
      value: { orderId: 'AMZ-701-1', lookup: { found: true, state: 'handling' } },
    })
    expect(asked).toEqual(['AMZ-701-1'])
  })

  it('finds an order of a franchise', async () => {
    const { dependencies } = readerOf(anOrder('AMZ-701-1-01', 'invoiced'))

    expect(await findUnderAnyId(dependencies, aKey(), {})).toMatchObject({
      value: { orderId: 'AMZ-701-1-01', lookup: { found: true } },
    })
  })

  it('prefers the complete twin of an incomplete order', async () => {
    const { dependencies } = readerOf(
      anOrder('AMZ-701-1', undefined),
      anOrder('AMZ-701-1-01', 'handling'),
    )

    expect(await findUnderAnyId(dependencies, aKey(), {})).toMatchObject({
      value: { orderId: 'AMZ-701-1-01', lookup: { state: 'handling' } },
    })
  })

  it('calls an order absent only when every id was answered', async () => {
    const { asked, dependencies } = readerOf()
    const hints = { marketplaceName: 'Amazon', alternateIds: ['pack-9'] }

    expect(await findUnderAnyId(dependencies, aKey(), hints)).toMatchObject({
      value: { lookup: { found: false, triedAllIds: true } },
    })
    expect(asked).toEqual(['AMZ-701-1', 'AMZ-pack-9', 'AMZ-701-1-01', 'AMZ-701-1_FBA'])
    expect(await findInOrders(dependencies, aKey(), {})).toMatchObject({
      value: { lookup: { found: false, triedAllIds: undefined } },
    })
  })

  it('does not call an order absent when Orders does not answer', async () => {
    const orders = createMemoryOrderReader([], () => true)

    expect(await findUnderAnyId({ clock: aClock(), orders }, aKey(), {})).toMatchObject({
      ok: false,
    })
  })
})
