import { createLimit } from './limit'

it('runs every task, and never more at once than allowed', async () => {
  const limit = createLimit(2)
  let running = 0
  let most = 0
  const task = (index: number) => async () => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
    if (index === 3) throw new Error('one fails')
    return index
  }

  const done = await Promise.allSettled(Array.from({ length: 7 }, (_, index) => limit(task(index))))

  expect(most).toBe(2)
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(6)
})
