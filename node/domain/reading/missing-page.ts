import { z } from 'zod'

import type { DocumentKind } from '../document-kind'

// Orders of marketplaces' reports that are still to be looked for in VTEX. They wait in pages, so that no document grows
// without bound, and each batch of an import is one write.

const entrySchema = z.object({
  marketplaceOrderId: z.string(),
  alternateIds: z.array(z.string()),
  createdAt: z.string().optional(),
  /** Since when the marketplace is known to have it. */
  since: z.string(),
})

export type MissingEntry = z.infer<typeof entrySchema>

const pageSchema = z.object({ affiliateId: z.string(), entries: z.array(entrySchema) })

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
