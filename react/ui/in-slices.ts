const wait = () =>
  new Promise<void>((resolve) => {
    window.setTimeout(resolve, 0)
  })

// Leaves most of a frame's 16 ms to everything else, also on a machine several times slower than it was tried on.
const MOST_MS = 8

/** Does something with each value of a long list, so that the page paints and answers in between. */
export async function eachInSlices<Value>(
  values: readonly Value[],
  act: (value: Value) => void,
  isOver: () => boolean = () => false,
): Promise<void> {
  let begun = performance.now()
  for (const value of values) {
    if (isOver()) return
    act(value)
    if (performance.now() - begun > MOST_MS) {
      await wait()
      begun = performance.now()
    }
  }
}
