/** One figure that a benchmark measured. */
export type Measurement = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What we ask of it; absent for figures that are only reported. */
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number }
}

export type BenchmarkOptions = {
  /** How long it may go on, where it goes on for a while. */
  readonly seconds?: number
}

export type Benchmark = {
  /** What `--only` takes. */
  readonly name: string
  /** Takes so long that nobody should get it without asking. */
  readonly onlyWhenNamed?: boolean
  readonly run: (options: BenchmarkOptions) => Promise<readonly Measurement[]>
}

export const isWithinLimit = ({ value, limit }: Measurement): boolean => {
  if (limit === undefined) return true
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast
}

/** The value that so many percent of all do not exceed. */
export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = [...values].sort((left, right) => left - right)
  const index = Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))
  return sorted[index] ?? Number.NaN
}

/** How long a task took, in milliseconds. */
export const timeOf = async (task: () => unknown): Promise<number> => {
  const startedAt = performance.now()
  await task()
  return performance.now() - startedAt
}
