import type { UnclassifiedTemplateResolvers } from '../../__generated__/schema'
import { templateReach } from '../../application/unknown-messages/template-reach'
import { dependenciesOf } from '../../context'
import { earliest } from '../../lib/moments'
import { marketplacesOf } from '../marketplaces-of'
import { toQueryError } from '../query-failure'
import { toOrderIntegration } from '../to-order-integration'

const mostSamples = 5

export const UnclassifiedTemplate = {
  template: ({ unclassified }) => unclassified.template,
  openOrders: ({ unclassified }) => unclassified.rows.length,
  pastOrders: async ({ unclassified, limit }, _, context) => {
    const reach = await limit(() => templateReach(dependenciesOf(context), unclassified.template))
    if (!reach.ok) throw toQueryError(reach.error)
    return reach.value
  },
  sample: async ({ unclassified }, _, context) => {
    const [newest] = unclassified.rows
    const stored = newest && (await toOrderIntegration(newest, context).load())
    return stored?.judgement.diagnosis?.rawMessage ?? null
  },
  marketplaces: ({ unclassified: { rows } }, _, context) =>
    marketplacesOf([...new Set(rows.map(({ affiliateId }) => affiliateId))].sort(), context),
  firstSeenAt: ({ unclassified: { rows } }) => earliest(rows.map((row) => row.firstSeenAt)) ?? null,
  lastSeenAt: ({ unclassified: { rows } }) => rows[0]?.lastSeenAt ?? null,
  sampleOrders: ({ unclassified }, _, context) =>
    unclassified.rows.slice(0, mostSamples).map((row) => toOrderIntegration(row, context)),
  taught: ({ unclassified }) => unclassified.labeled ?? null,
} satisfies UnclassifiedTemplateResolvers
