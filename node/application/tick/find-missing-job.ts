import { findMissing } from '../reading/find-missing'
import type { TickJob } from './tick-job'

/** Looks in VTEX for the orders of marketplaces' reports. */
export const findMissingJob: TickJob = { name: 'find-missing', run: findMissing }
