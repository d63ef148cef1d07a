interface Counted<Value> {
  readonly value: Value
  readonly count: number
}

/** What can be chosen: what is there, most first, and what is chosen already although nothing is left of it. */
export function toOptions<Value extends string>(
  counted: readonly Counted<Value>[],
  chosen: readonly Value[],
): Counted<Value>[] {
  const gone = chosen.filter((value) => !counted.some((entry) => entry.value === value))
  const present = counted.filter(({ value, count }) => count > 0 || chosen.includes(value))
  return [...present, ...gone.map((value) => ({ value, count: 0 }))].sort(
    (one, other) => other.count - one.count,
  )
}
