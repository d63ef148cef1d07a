import { marketplaceNames } from '../application/connectors/marketplace-names'
import { dependenciesOf, type Context } from '../context'
import type { Guidance } from '../domain/guidance/guidance'
import { guidanceFor } from '../domain/guidance/guidance-for'
import type { GuidanceSubject } from '../domain/guidance/guidance-subject'
import { waitsFor } from '../domain/orders/waits-for'
import { enteredRule } from './entered-rule'
import type { DiagnosisParent } from './parents'

const known = new WeakMap<DiagnosisParent, Promise<Guidance>>()

/** The guidance for a diagnosis, with what is known of its order. Made once for all fields of a diagnosis. */
export const guidanceOf = (parent: DiagnosisParent, context: Context): Promise<Guidance> => {
  const guidance = known.get(parent) ?? makeGuidance(parent, context)
  known.set(parent, guidance)
  return guidance
}

const makeGuidance = async (parent: DiagnosisParent, context: Context): Promise<Guidance> =>
  guidanceFor(await guidanceSubjectOf(parent, context))

type Summarized = Pick<DiagnosisParent, 'row' | 'summary'>

/** What is known of a diagnosis and its order. */
export const guidanceSubjectOf = async (
  summarized: Summarized,
  context: Context,
): Promise<GuidanceSubject> => ({
  ...guidanceSubject(summarized, await marketplaceNames(dependenciesOf(context))),
  divergenceRule: await enteredRule(context),
})

/** The same where the names of marketplaces are at hand. */
export const guidanceSubject = (
  { row, summary }: Summarized,
  names: ReadonlyMap<string, string>,
): GuidanceSubject => ({
  diagnosis: summary,
  status: row.status,
  step: row.step,
  order: {
    ...row.order,
    marketplaceName: names.get(row.affiliateId),
    marketplaceOrderId: row.marketplaceOrderId,
    orderId: row.orderId,
    currency: row.order.value?.currency,
    waitsFor: waitsFor(row.workflowState),
  },
})
