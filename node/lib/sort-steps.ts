import type { Steps } from './in-slices'

/** Sorting so many takes a few milliseconds. */
const runLength = 2_000

type Compare<Value> = (left: Value, right: Value) => number

function* mergeSteps<Value>(
  left: readonly Value[],
  right: readonly Value[],
  compare: Compare<Value>,
): Steps<readonly Value[]> {
  const merged: Value[] = []
  let [atLeft, atRight] = [0, 0]
  for (;;) {
    const [first, second] = [left[atLeft], right[atRight]]
    if (first === undefined || second === undefined) break
    // The left one stands first where both are equal.
    if (compare(first, second) <= 0) atLeft = merged.push(first) - atRight
    else atRight = merged.push(second) - atLeft
    if (merged.length % runLength === 0) yield
  }
  return merged.concat(left.slice(atLeft), right.slice(atRight))
}

/** Sorts as `Array.sort` does, in steps: a hundred thousand values at once would keep others waiting. */
export function* sortSteps<Value extends object>(
  values: readonly Value[],
  compare: Compare<Value>,
): Steps<readonly Value[]> {
  let runs: (readonly Value[])[] = []
  for (let from = 0; from < values.length; from += runLength) {
    runs.push(values.slice(from, from + runLength).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const longer: (readonly Value[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* mergeSteps(runs[at] ?? [], runs[at + 1] ?? [], compare))
    }
    runs = longer
  }
  return runs[0] ?? []
}
