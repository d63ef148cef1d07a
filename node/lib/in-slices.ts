/** No request waits longer than about this for the work of another one. */
const sliceMs = 10

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Work that pauses where another may go on; what it returns is its outcome. */
export type Steps<Value> = Generator<undefined, Value, undefined>

/** All of it at once. */
export const atOnce = <Value>(steps: Steps<Value>): Value => {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

const run = async <Value>(steps: Steps<Value>): Promise<Value> => {
  for (;;) {
    await nextTurn()
    const endsAt = performance.now() + sliceMs
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() < endsAt)
  }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Does long work in slices, so that other requests are answered between them. Whatever comes this way is done one after
 * the other: several that begin in the same moment would together block as long as all of them.
 */
export const inSlices = <Value>(steps: Steps<Value>): Promise<Value> => {
  const outcome = last.then(() => run(steps))
  last = outcome.catch(() => undefined)
  return outcome
}

/** The same for work in one piece. */
export const inOneSlice = <Value>(compute: () => Value): Promise<Value> =>
  inSlices(
    // eslint-disable-next-line require-yield -- one piece never pauses
    (function* () {
      return compute()
    })(),
  )
