/**
 * For how long the event loop stood still at most while a task ran, in milliseconds: how long any other request had to
 * wait for it.
 */
export const longestBlockOf = async (task: () => Promise<unknown>): Promise<number> => {
  let longest = 0
  let isOver = false
  let before = performance.now()
  const watch = () => {
    const now = performance.now()
    longest = Math.max(longest, now - before)
    before = now
    if (!isOver) setImmediate(watch)
  }
  setImmediate(watch)
  await task()
  isOver = true
  watch()
  return longest
}
