import { HandlingTimes } from './handling-times'

describe('the usual time until handling begins', () => {
  it('is not known from a few orders', () => {
    const times = new HandlingTimes()
    for (let count = 0; count < 49; count += 1) times.add(60_000)

    expect(times.usual()).toBeUndefined()
  })

  it('is the one that 95 of 100 orders keep, of the newest thousand', () => {
    const times = new HandlingTimes()
    for (let count = 0; count < 500; count += 1) times.add(9_999)
    for (let count = 1; count <= 1_000; count += 1) times.add(count)

    expect(times.usual()).toBe(950)
  })
})
