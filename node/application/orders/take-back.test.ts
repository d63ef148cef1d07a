import { success } from '../../lib/result'
import { failedOrders } from '../../testing/failed-orders'
import { closeOrders, reopenOrders, setReason } from './work-on-orders'

describe('taking back what a colleague has decided since', () => {
  const aPair = async () => {
    const { dependencies, row } = await failedOrders(['1'])
    const as = (login: string) => ({
      ...dependencies,
      people: { whoAsks: async () => success(login) },
    })
    return { ana: as('ana@demostore.example'), bruno: as('bruno@demostore.example'), row }
  }
  const ids = ['AMZ-1']
  const by = 'bruno@demostore.example'
  /** What is one's own came after all of others: what is of others now came later. */
  const asOf = '1970-01-01T00:00:00.000Z'

  it('leaves a closing as it is, until it is to be replaced', async () => {
    const { ana, bruno, row } = await aPair()
    await closeOrders(ana, { ids }, { reason: 'NOT_OURS' })
    ana.clock.advance(3_600_000)
    await closeOrders(bruno, { ids }, { reason: 'OTHER', replace: true })
    ana.clock.advance(3_600_000)

    expect(await reopenOrders(ana, { ids }, { asOf })).toMatchObject({
      value: { done: 0, conflicts: [{ decision: { by, about: 'CLOSING', reason: 'OTHER' } }] },
    })
    expect(await row('1')).toMatchObject({ open: false, closed: 'OTHER' })
    await reopenOrders(ana, { ids }, { asOf, replace: true })
    expect(await row('1')).toMatchObject({ open: true })
  })

  it('leaves an order open that was opened again, until it is to be replaced', async () => {
    const { ana, bruno, row } = await aPair()
    await closeOrders(ana, { ids }, { reason: 'NOT_OURS' })
    ana.clock.advance(3_600_000)
    await reopenOrders(bruno, { ids }, { asOf: ana.clock.now() })
    ana.clock.advance(3_600_000)

    const again = await closeOrders(ana, { ids }, { reason: 'OTHER', asOf })
    expect(again).toMatchObject({
      value: { done: 0, conflicts: [{ decision: { by, about: 'CLOSING' } }] },
    })
    expect(await row('1')).toMatchObject({ open: true })
    await closeOrders(ana, { ids }, { reason: 'OTHER', asOf, replace: true })
    expect(await row('1')).toMatchObject({ open: false })
  })

  it('leaves a cause that was set, until it is to be replaced', async () => {
    const { ana, bruno, row } = await aPair()
    await setReason(bruno, { ids }, { errorType: 'PRICE_MISSING', asOf: ana.clock.now() })
    ana.clock.advance(3_600_000)

    const decision = { by, about: 'CAUSE', errorType: 'PRICE_MISSING' }
    expect(await setReason(ana, { ids }, { asOf })).toMatchObject({
      value: { done: 0, conflicts: [{ decision }] },
    })
    expect(await row('1')).toMatchObject({ errorType: 'PRICE_MISSING' })
    await setReason(ana, { ids }, { asOf, replace: true })
    expect(await row('1')).toMatchObject({ errorType: 'AMOUNT_DIVERGENCE' })
  })

  it('takes back what is one’s own unasked', async () => {
    const { ana, row } = await aPair()
    await closeOrders(ana, { ids }, { reason: 'NOT_OURS' })
    await setReason(ana, { ids }, { errorType: 'PRICE_MISSING' })
    ana.clock.advance(3_600_000)

    expect(await reopenOrders(ana, { ids }, { asOf })).toMatchObject({ value: { conflicts: [] } })
    expect(await setReason(ana, { ids }, { asOf })).toMatchObject({ value: { conflicts: [] } })
    expect(await row('1')).toMatchObject({ open: true })
  })
})
