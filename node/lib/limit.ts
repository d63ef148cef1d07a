export type Limit = <Value>(task: () => Promise<Value>) => Promise<Value>

/** Lets so many tasks run at once; the others wait for their turn. */
export const createLimit = (most: number): Limit => {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    // Whoever ends hands its place to the next one, so that nobody slips in between.
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
