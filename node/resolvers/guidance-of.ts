import { marketplaceNames } from '../application/connectors/marketplace-names'
import { dependenciesOf, type Context } from '../context'
import type { Guidance } from '../domain/guidance/guidance'
import { guidanceFor } from '../domain/guidance/guidance-for'
import type { GuidanceSubject } from '../domain/guidance/guidance-subject'
import { guidanceSubject } from '../domain/guidance/subject-of-row'
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
