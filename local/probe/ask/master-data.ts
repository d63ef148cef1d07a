import type { Prober } from '../finding'
import type { Scratch } from '../scratch'
import { atOnceProbers } from './at-once'
import { documentProbers } from './documents'
import { searchProbers } from './searches'

/** What writes documents to find out, and searches those that were written. */
export const masterDataScratch = (scratch: Scratch): Readonly<Record<string, Prober>> => ({
  ...documentProbers(scratch),
  ...atOnceProbers(scratch),
  ...searchProbers(scratch),
})
