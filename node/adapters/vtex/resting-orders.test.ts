import { OrdersClient } from '../../clients/orders/client'
import { aClock } from '../../testing/builders'
import { anIOContext } from '../../testing/io-context'
import { aFault, anAppToken, aSeededOrder, noFaults } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { withRest } from './resting-orders'
import { createVtexOrderReader } from './vtex-order-reader'

const sandbox = useSandbox({ orders: 20 })
afterEach(() => noFaults(sandbox))

const refuseOnce = () => aFault(sandbox, { path: '/api/oms/*', status: 429, times: 1 })

describe('Orders that refuses for too many requests', () => {
  it('is left alone for a minute, and then asked again', async () => {
    const clock = aClock()
    const token = await anAppToken(sandbox, 'demostore')
    const { orderId } = await aSeededOrder(sandbox, token)
    const reader = createVtexOrderReader(new OrdersClient(anIOContext('demostore', token)))
    const find = withRest(reader.find, { clock, rest: { until: 0 } })
    await refuseOnce()

    expect(await find(orderId)).toMatchObject({ error: { reason: 'rate-limited', status: 429 } })
    clock.advance(59_000)
    expect(await find(orderId)).toMatchObject({
      error: { reason: 'rate-limited', retryAfterMs: 1_000 },
    })
    clock.advance(1_000)
    expect(await find(orderId)).toMatchObject({ ok: true, value: { orderId } })
  })

  it('is left alone for as long as it asks', async () => {
    const clock = aClock()
    const rest = { until: 0 }
    const refusal = { response: { status: 429, headers: { 'retry-after': '7' } } }
    const reader = createVtexOrderReader({ read: () => Promise.reject(refusal) })
    await withRest(reader.find, { clock, rest })('AMZ-1')

    expect(rest.until - Date.parse(clock.now())).toBe(7_000)
  })
})
