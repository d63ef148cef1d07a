import { checkAgain, type CheckPlannedDependencies } from './check-planned'
import type { Releasing } from './release-to-connector'

/** In the request of a person's open page orders are checked again with that person's rights. */
export const asPerson = (dependencies: CheckPlannedDependencies): Releasing => ({
  prepare: (loaded, stale) => checkAgain(dependencies, loaded, stale),
  isAffordable: () => true,
})
