import { z } from 'zod'

import { success } from '../../lib/result'
import { memoryCollections } from '../../testing/memory-collections'
import { jobState } from './job-states'

const reading = jobState('read-orders', z.object({ until: z.number() }).passthrough(), 'nothing')
const counts = jobState('next', z.record(z.number()), {})
const beside = jobState('beside', z.object({ left: z.number() }), undefined)

describe('where background work stands', () => {
  it('is nothing before the first time, and where an older version wrote it otherwise', async () => {
    const { jobStates } = memoryCollections()

    expect(await jobStates.read(reading)).toEqual(success('nothing'))
    expect(await jobStates.readAll()).toEqual(success({}))
    await jobStates.write(jobState('read-orders', z.object({}), undefined), { since: 1 })
    expect(await jobStates.read(reading)).toEqual(success('nothing'))
  })

  it('is what was written last, whole, for each piece of work its own', async () => {
    const { jobStates } = memoryCollections()
    await jobStates.write(reading, { until: 1, failure: { reason: 'timeout' } })
    await jobStates.write(reading, { until: 2, failure: {} })
    await jobStates.write(beside, { left: 3 })

    expect(await jobStates.read(reading)).toEqual(success({ until: 2, failure: {} }))
    expect(await jobStates.readAll()).toEqual(
      success({ 'read-orders': { until: 2, failure: {} }, beside: { left: 3 } }),
    )
  })

  it('is changed by many at once, beside whoever writes another', async () => {
    const { jobStates } = memoryCollections()
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`)
    await Promise.all([
      ...names.map((name) => jobStates.change(counts, (known) => ({ ...known, [name]: 1 }))),
      jobStates.write(beside, { left: 3 }),
    ])

    const kept = await jobStates.read(counts)
    expect(kept.ok && Object.keys(kept.value).sort()).toEqual([...names].sort())
    expect(await jobStates.read(beside)).toEqual(success({ left: 3 }))
  })
})
