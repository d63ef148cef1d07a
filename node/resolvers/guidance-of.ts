import { marketplaceNames } from '../application/marketplace-names'
import { dependenciesOf, type Context } from '../context'
import type { Guidance } from '../domain/guidance/guidance'
import { guidanceFor } from '../domain/guidance/guidance-for'
import { waitsFor } from '../domain/order-integration/waits-for'
import type { DiagnosisParent } from './parents'

/** The guidance for a diagnosis, with what is known of its order. */
export const guidanceOf = async (
  { row, summary }: DiagnosisParent,
  context: Context,
): Promise<Guidance> => {
  const names = await marketplaceNames(dependenciesOf(context))
  return guidanceFor({
    diagnosis: summary,
    status: row.status,
    order: {
      ...row.order,
      marketplaceName: names.get(row.affiliateId),
      marketplaceOrderId: row.marketplaceOrderId,
      orderId: row.orderId,
      waitsFor: waitsFor(row.workflowState),
    },
  })
}
