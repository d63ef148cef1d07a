/** The number in the middle; of an even count the larger of the two, of none 0. */
export const medianOf = (numbers: readonly number[]): number => {
  // As numbers are sorted there, a hundred thousand take a few milliseconds.
  const sorted = Float64Array.from(numbers).sort()
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
