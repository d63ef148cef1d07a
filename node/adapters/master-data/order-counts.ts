import { templateDigestOf } from '../../domain/inbox/unclassified'
import { notInVtex } from '../../domain/orders/order-integration-status'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { orderIntegrations as entity } from './entities'
import { attempt, countAll, quoted, type MasterData } from './master-data'

export type Counts = Pick<OrderIntegrationStore, 'countTemplate' | 'countMoved' | 'countFailed'>

/** How many orders there are of a kind, by the search index. */
export const createCounts = (masterData: MasterData): Counts => ({
  countTemplate: (template) =>
    attempt('count-template', async () => {
      const where = `templateDigest=${quoted(templateDigestOf(template))}`
      return countAll(masterData, entity, where)
    }),

  countMoved: ({ carrierKey, since }) =>
    attempt('count-moved', async () => {
      const which =
        carrierKey === undefined ? 'movedCarrier is not null' : `movedCarrier=${quoted(carrierKey)}`
      const where = since === undefined ? which : `${which} AND updatedAt>=${quoted(since)}`
      return countAll(masterData, entity, where)
    }),

  countFailed: ({ from, to }) =>
    attempt('count-failed', async () => {
      const status = notInVtex.map((each) => `status=${quoted(each)}`).join(' OR ')
      const where = `(${status}) AND cameAt>=${quoted(from)} AND cameAt<${quoted(to)}`
      return countAll(masterData, entity, where)
    }),
})
