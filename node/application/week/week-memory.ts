import type { Failure } from '../../domain/failure'
import { emptyWeekReport, type WeekReport } from '../../domain/week/week-report'
import { RecentByKey } from '../memory/recent-by-key'

/** The weeks that somebody looked at a moment ago, by their last day. */
export type WeekMemory = RecentByKey<WeekReport, Failure>

/** Reading a week is up to two dozen calls; its figures move by the hour. */
export const createWeekMemory = (): WeekMemory =>
  new RecentByKey<WeekReport, Failure>(emptyWeekReport, { freshForMs: 60_000, most: 10 })
