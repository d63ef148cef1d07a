// How likely a count is when the rate itself is not known exactly: Poisson counts whose rate varies like a gamma
// distribution. `shape` is how steady the rate is: infinite would be Poisson.

export type Distribution = { readonly mean: number; readonly shape: number }

/** The chance of a count as low as this or lower. */
export const chanceOfAtMost = (count: number, { mean, shape }: Distribution): number => {
  if (count >= mean) return 1
  const ratio = mean / (shape + mean)
  // In logarithms: the first terms of a busy channel are smaller than a number can be.
  let logTerm = shape * Math.log(shape / (shape + mean))
  let logSum = logTerm
  for (let index = 0; index < count; index += 1) {
    logTerm += Math.log(((shape + index) / (index + 1)) * ratio)
    const [greater, lesser] = logTerm > logSum ? [logTerm, logSum] : [logSum, logTerm]
    logSum = greater + Math.log1p(Math.exp(lesser - greater))
  }
  return Math.min(1, Math.exp(logSum))
}

/** The chance of a count as high as this or higher. */
export const chanceOfAtLeast = (count: number, { mean, shape }: Distribution): number => {
  if (count <= mean) return 1
  const ratio = mean / (shape + mean)
  let logTerm = shape * Math.log(shape / (shape + mean))
  for (let index = 0; index < count; index += 1) {
    logTerm += Math.log(((shape + index) / (index + 1)) * ratio)
  }
  let chance = 0
  // From here terms shrink by at least a half soon, and the rest is too small to matter.
  for (let index = count; index < count + 1_000; index += 1) {
    const term = Math.exp(logTerm)
    chance += term
    if (term < chance * 1e-9) break
    logTerm += Math.log(((shape + index) / (index + 1)) * ratio)
  }
  return Math.min(1, chance)
}
