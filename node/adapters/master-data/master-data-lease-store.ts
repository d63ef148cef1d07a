import { z } from 'zod'

import { toClientFailure } from '../../clients/client-failure'
import type { Clock } from '../../ports/clock'
import type { LeaseStore } from '../../ports/lease-store'
import { leases as entity } from './entities'
import { attempt, documentIdOf, ensureSchema, quoted, type MasterData } from './master-data'

const leaseSchema = z.object({ holder: z.string(), until: z.string() })

type Lease = z.infer<typeof leaseSchema>

// Who holds it is decided by reading back: how a failed condition is answered is not documented, and a first lease
// has no condition to write under. Two first holders at once both see the later one's name.
type Writing = { readonly name: string; readonly lease: Lease; readonly over?: Lease }

const write = async (masterData: MasterData, { name, lease, over }: Writing): Promise<void> => {
  const document = {
    id: documentIdOf(masterData, name),
    workspace: masterData.scope.workspace,
    schemaVersion: 1,
    ...lease,
  }
  const where = over && `holder=${quoted(over.holder)} AND until=${quoted(over.until)}`
  try {
    await masterData.client.replace(entity.name, document, { schema: entity.schemaName, where })
  } catch (thrown) {
    if (toClientFailure(thrown).reason !== 'refused') throw thrown
  }
}

const read = async (masterData: MasterData, name: string): Promise<Lease | undefined> => {
  const document = await masterData.client.read(entity.name, documentIdOf(masterData, name))
  return document === undefined ? undefined : leaseSchema.parse(document)
}

/** Keeps leases in Master Data v2, one document each. */
export const createMasterDataLeaseStore = (masterData: MasterData, clock: Clock): LeaseStore => ({
  acquire: (name, holder, until) =>
    attempt('acquire-lease', async () => {
      await ensureSchema(masterData, entity)
      const current = await read(masterData, name)
      if (current && current.holder !== holder && current.until > clock.now()) return false
      await write(masterData, { name, lease: { holder, until }, over: current })
      return (await read(masterData, name))?.holder === holder
    }),

  release: (name, holder) =>
    attempt('release-lease', async () => {
      const current = await read(masterData, name)
      if (current?.holder !== holder) return
      await write(masterData, { name, lease: { holder, until: clock.now() }, over: current })
    }),
})
