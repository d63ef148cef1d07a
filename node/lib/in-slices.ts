/** No request waits longer than about this for the work of another one. */
const sliceMs = 10

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Work that pauses where another may go on; what it returns is its outcome. */
export type Steps<Value> = Generator<undefined, Value, undefined>

/** Looking at so many takes a millisecond or two. */
const lookedAtOnce = 2_000

/** Sees each value of a long list, and pauses after so many. */
export function* eachInSteps<Value>(
  values: Iterable<Value>,
  see: (value: Value) => void,
  seenAtOnce = lookedAtOnce,
): Steps<void> {
  let seen = 0
  for (const value of values) {
    see(value)
    seen += 1
    if (seen % seenAtOnce === 0) yield
  }
}

/** All of it at once. */
export const atOnce = <Value>(steps: Steps<Value>): Value => {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** When the slice that was begun last is over: short work that comes meanwhile goes on in it, and waits for no turn. */
let endsAt = 0

const run = async <Value>(steps: Steps<Value>): Promise<Value> => {
  for (;;) {
    if (performance.now() >= endsAt) {
      await nextTurn()
      endsAt = performance.now() + sliceMs
    }
    const step = steps.next()
    if (step.done === true) return step.value
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
