import { z } from 'zod'

import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { LeaseStore } from '../../ports/lease-store'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { leases as entity } from './entities'
import type { MasterData } from './master-data'

const leaseSchema = z.object({ holder: z.string(), until: z.string() })

type Lease = z.infer<typeof leaseSchema>

const kind: DocumentKind<Lease> = {
  entity,
  label: 'lease',
  mark: 'holder',
  parse: (document) => leaseSchema.parse(document),
  fieldsOf: (lease) => lease,
  isForGood: true,
  isRemembered: true,
}

/** Keeps leases in Master Data v2, one document each. */
export const createMasterDataLeaseStore = (masterData: MasterData, clock: Clock): LeaseStore => {
  const documents = createDocuments(masterData, kind)
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
      documents.leave(name, (current) =>
        current?.holder === holder ? success({ holder, until: clock.now() }) : failure(isAnothers),
      ),
  }
}
