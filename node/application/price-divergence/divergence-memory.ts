import type { Failure } from '../../domain/failure'
import { RecentByKey } from '../memory/recent-by-key'
import { nothingGathered, type GatheredDivergences } from './gather-divergences'

/** The divergences that somebody previewed a rule on a moment ago, by how far back they go. */
export type DivergenceMemory = RecentByKey<GatheredDivergences, Failure>

/** A rule is tried several times in a row: the orders are read once for all of them. */
export const createDivergenceMemory = (): DivergenceMemory =>
  new RecentByKey<GatheredDivergences, Failure>(nothingGathered, { freshForMs: 60_000, most: 2 })
