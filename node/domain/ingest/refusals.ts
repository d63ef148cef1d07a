import { z } from 'zod'

import type { DocumentKind } from '../document-kind'

/** Notifications that could not be kept because the store was down: how many, and when the first and the last came. */
const refusalsSchema = z.object({
  count: z.number().int().positive(),
  from: z.string(),
  to: z.string(),
})

export type Refusals = z.infer<typeof refusalsSchema>

/** What one replica refused in one hour; `id` names the two. */
export type KeptRefusals = Refusals & { readonly id: string }

const storedSchema = refusalsSchema.extend({ refusalsId: z.string() })

/** Where refusals are kept, so that the page of any replica can say them. */
export const refusalDocuments: DocumentKind<KeptRefusals> = {
  entity: { name: 'orderops_refusals', searched: { to: 'string' } },
  label: 'refusals',
  mark: 'refusalsId',
  parse: (document) => {
    const { refusalsId, ...refusals } = storedSchema.parse(document)
    return { ...refusals, id: refusalsId }
  },
  fieldsOf: ({ id, ...refusals }) => ({ ...refusals, refusalsId: id }),
  isForGood: true,
}

/** All of them together; undefined where there are none. */
export const sumRefusals = (all: readonly Refusals[]): Refusals | undefined =>
  all.reduce<Refusals | undefined>(
    (sum, next) =>
      sum === undefined
        ? next
        : {
            count: sum.count + next.count,
            from: sum.from < next.from ? sum.from : next.from,
            to: sum.to > next.to ? sum.to : next.to,
          },
    undefined,
  )
