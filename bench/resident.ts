// node local/run.mjs bench/resident.ts ACCOUNTS ORDERS: how much memory a process of its own holds with so many accounts
// of so many open orders, in MB.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { openInbox, type InboxDependencies } from '../node/application/inbox/open-inbox'
import { AccountMemories } from '../node/application/memory/account-memories'
import {
  createAccountMemory,
  memoryBytes,
  type AccountMemory,
} from '../node/application/memory/account-memory'
import { anAccountOf } from './open-set'

const megabyte = 1_048_576

/** What stays once the garbage that making the rows left behind is gone: it would go by itself where memory is short. */
const residentMemory = (): number => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  // What the first round lets go of, the second finds: weak references, and pages that are given back.
  if (typeof collect === 'function') for (let round = 0; round < 3; round += 1) collect()
  return process.memoryUsage().rss / megabyte
}

/** A view with everything that is computed over all rows and then kept. */
const look = async (dependencies: InboxDependencies): Promise<void> => {
  await openInbox(dependencies, {})
  await dependencies.memory.openSet.pending
  const inbox = await openInbox(dependencies, {})
  if (!inbox.ok || inbox.value.partial) throw new Error('All of them are loaded')
  await Promise.all([inbox.value.overview(), inbox.value.groups(), inbox.value.ranking()])
}

const run = async (): Promise<void> => {
  const [accounts = 1, orders = 0] = process.argv.slice(2).map(Number)
  const memories = new AccountMemories<AccountMemory, undefined>(
    { lasting: () => undefined, memory: () => createAccountMemory('replica') },
    memoryBytes,
  )
  const memoryOf = (index: number) => memories.of(`account ${index}`)
  for (let index = 0; index < accounts; index += 1) {
    const { dependencies } = anAccountOf(orders)
    await look({ ...dependencies, memory: memoryOf(index) })
  }
  // Whoever asks last may push out those that were idle the longest.
  memoryOf(accounts - 1)
  const resident = residentMemory()
  const kept = Array.from({ length: accounts }, (_, index) => memoryOf(index).openSet.bytes() > 0)
  process.stdout.write(JSON.stringify({ resident, kept: kept.filter(Boolean).length }))
}

void run()
