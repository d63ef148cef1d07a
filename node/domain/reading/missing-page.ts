import { z } from 'zod'

import type { DocumentKind } from '../document-kind'
import { orderIntegrationRecordSchema } from '../orders/record'

// Orders of marketplaces' reports that are still to be looked for in VTEX. They wait in pages, so that no document grows
// without bound, and each batch of an import is one write.

const entrySchema = z.object({
  marketplaceOrderId: z.string(),
  alternateIds: z.array(z.string()),
  /** Since when the marketplace is known to have it. */
  since: z.string(),
  /** What the report says of it: kept with it where it turns out to need somebody. Absent in what older versions wrote. */
  told: orderIntegrationRecordSchema.optional(),
})

export type MissingEntry = z.infer<typeof entrySchema>

const pageSchema = z.object({
  affiliateId: z.string(),
  entries: z.array(entrySchema),
  /** When the orders of its batch were created, which are listed together. Absent where the report tells no dates. */
  created: z.object({ from: z.string(), to: z.string() }).optional(),
})

export type MissingPage = z.infer<typeof pageSchema>

const storedSchema = z.object({ state: pageSchema })

/** Where pages are kept, by their numbers. */
export const missingPageDocuments: DocumentKind<MissingPage> = {
  entity: { name: 'orderops_settings' },
  label: 'missing-page',
  idOf: (number) => `job-missing-page-${number}`,
  mark: 'state',
  parse: (document) => storedSchema.parse(document).state,
  fieldsOf: (state) => ({ state }),
  isForGood: true,
}
