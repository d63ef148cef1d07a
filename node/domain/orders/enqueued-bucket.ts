import { z } from 'zod'

import { fieldByField } from '../document-kind'
import { orderIntegrationRecordSchema } from './record'

const bucketSchema = z.object({
  bucketId: z.string(),
  /** When the first of its orders was reported; later where something of it could not be looked up then. */
  from: z.string(),
  /** When it was reported, where that is not `from`. */
  since: z.string().optional(),
  /** What was reported of each: that VTEX accepted it for processing. */
  orders: z.array(orderIntegrationRecordSchema),
  /** Orders lists none of them, so that each can only be asked for by its id. */
  isUnlisted: z.boolean().optional(),
})

/** Orders that VTEX accepted for processing in one minute, as one replica was told. */
export type EnqueuedBucket = z.infer<typeof bucketSchema>

/**
 * Where they wait together until it is known what became of them: nearly all are integrated within seconds, and a document
 * for each would be one too many. Removed as soon as each is known.
 */
export const enqueuedDocuments = fieldByField({
  entity: { name: 'orderops_enqueued', searched: { from: 'string' } },
  label: 'enqueued',
  mark: 'bucketId',
  schema: bucketSchema,
  isForGood: false,
})
