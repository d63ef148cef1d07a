import { readingProgressSchema, type ReadingProgress } from '../../domain/reading/progress'
import { jobState } from '../tick/job-states'

const none: ReadingProgress = {}

/** How far the orders of each affiliate are read. */
export const readingProgress = jobState('read-orders', readingProgressSchema, none)
