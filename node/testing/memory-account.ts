import { createMemoryAffiliateDirectory } from '../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderReader } from '../adapters/memory/memory-order-reader'
import { createAccountMemory } from '../application/memory/account-memory'
import type { Clock } from '../ports/clock'
import { memoryCollections } from './memory-collections'

/** What every use case of an account has: its documents and VTEX, empty, what a replica remembers, and the clock. */
export const memoryAccount = <OfTest extends Clock>(clock: OfTest) => ({
  ...memoryCollections(),
  clock,
  orders: createMemoryOrderReader([]),
  affiliates: createMemoryAffiliateDirectory([]),
  memory: createAccountMemory('replica'),
})
