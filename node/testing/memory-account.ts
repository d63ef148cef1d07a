import { createMemoryOrderReader } from '../adapters/memory/memory-order-reader'
import { createAccountMemory } from '../application/memory/account-memory'
import { success } from '../lib/result'
import type { AffiliateDirectory } from '../ports/affiliate-directory'
import type { Clock } from '../ports/clock'
import { memoryCollections } from './memory-collections'

const noAffiliates: AffiliateDirectory = { list: async () => success([]) }

/** What every use case of an account has: its documents and VTEX, empty, what a replica remembers, and the clock. */
export const memoryAccount = <OfTest extends Clock>(clock: OfTest) => ({
  ...memoryCollections(),
  clock,
  orders: createMemoryOrderReader([]),
  affiliates: noAffiliates,
  memory: createAccountMemory('replica'),
})
