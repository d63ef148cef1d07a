import { createHash } from 'node:crypto'
import { percentile, timeOf, type Benchmark } from '../benchmark'

// The machines are shared and noisy. The same work every time tells how fast this one is right now:
// about 50 ms where the limits were set.
const rounds = 40_000

const work = (): string => {
  let digest = ''
  for (let round = 0; round < rounds; round += 1) {
    digest = createHash('sha256').update(`${digest}${round}`).digest('hex')
  }
  return digest
}

export const calibration: Benchmark = {
  name: 'calibration',
  run: async () => {
    const times: number[] = []
    for (let round = 0; round < 10; round += 1) times.push(await timeOf(work))
    return [{ name: 'calibration task, median', value: percentile(times, 50), unit: 'ms' }]
  },
}
