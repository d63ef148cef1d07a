import { success } from '../../lib/result'
import { memoryCollections } from '../../testing/memory-collections'

describe('where background work stands', () => {
  it('is nothing before the first time', async () => {
    const { jobStates } = memoryCollections()

    expect(await jobStates.read('reading')).toEqual(success(undefined))
    expect(await jobStates.readAll()).toEqual(success({}))
  })

  it('is what was written last, whole, for each piece of work its own', async () => {
    const { jobStates } = memoryCollections()
    await jobStates.write('read-orders', { until: 1, failure: { reason: 'timeout' } })
    await jobStates.write('read-orders', { until: 2, failure: {} })
    await jobStates.write('last-run', { left: 3 })

    expect(await jobStates.read('read-orders')).toEqual(success({ until: 2, failure: {} }))
    expect(await jobStates.readAll()).toEqual(
      success({ 'read-orders': { until: 2, failure: {} }, 'last-run': { left: 3 } }),
    )
  })

  it('is changed by many at once, beside whoever writes another', async () => {
    const { jobStates } = memoryCollections()
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`)
    await Promise.all([
      ...names.map((name) =>
        jobStates.change('next', (current) => ({ ...Object(current), [name]: 1 })),
      ),
      jobStates.write('beside', { left: 3 }),
    ])

    const kept = await jobStates.read('next')
    expect(kept.ok && Object.keys(Object(kept.value)).sort()).toEqual([...names].sort())
    expect(await jobStates.read('beside')).toEqual(success({ left: 3 }))
  })
})
