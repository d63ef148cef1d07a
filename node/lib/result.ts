/** An expected outcome that may be a failure. It narrows with `if (!result.ok) return result`. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem }

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
})

export const failure = <Problem>(
  error: Problem,
): { readonly ok: false; readonly error: Problem } => ({
  ok: false,
  error,
})

/** The values of outcomes that came together, or the first failure among them. */
export const allOf = <Value, Problem>(
  outcomes: readonly Result<Value, Problem>[],
): Result<readonly Value[], Problem> => {
  const values: Value[] = []
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome
    values.push(outcome.value)
  }
  return success(values)
}
