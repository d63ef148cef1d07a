import { z } from 'zod'

import { fieldByField } from '../../domain/document-kind'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { LeaseStore } from '../../ports/lease-store'
import { changeUnseen, createMasterDataCollection } from './collection'
import type { MasterData } from './master-data'

const leaseSchema = z.object({ holder: z.string(), until: z.string() })

type Lease = z.infer<typeof leaseSchema>

export const leaseDocuments = fieldByField({
  entity: { name: 'orderops_lease' },
  label: 'lease',
  mark: 'holder',
  schema: leaseSchema,
  isForGood: true,
  isRemembered: true,
})

/** Keeps leases in Master Data v2, one document each. */
export const createMasterDataLeaseStore = (masterData: MasterData, clock: Clock): LeaseStore => {
  const documents = createMasterDataCollection(masterData, leaseDocuments)
  const isAnothers = 'another’s'
  return {
    acquire: async (name, holder, until) => {
      const taken = await documents.change(name, (current): Result<Lease, typeof isAnothers> => {
        const isFree = !current || current.holder === holder || current.until <= clock.now()
        return isFree ? success({ holder, until }) : failure(isAnothers)
      })
      if (taken.ok) return success(true)
      const { error } = taken
      return error === isAnothers || error.kind === 'conflict' ? success(false) : failure(error)
    },

    // Another's is left alone, and so is one that cannot be ended: it ends by itself.
    release: (name, holder) =>
      changeUnseen(masterData, leaseDocuments)(name, (current) =>
        current?.holder === holder ? success({ holder, until: clock.now() }) : failure(isAnothers),
      ),
  }
}
