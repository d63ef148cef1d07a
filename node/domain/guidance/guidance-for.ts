import { guides } from '../error-types/__generated__/guides'
import { actorFor } from './actor'
import { atItsStep } from './at-its-step'
import type { Advice, Guidance, TextRef } from './guidance'
import type { GuidanceSubject } from './guidance-subject'
import { inventoryFix } from '../error-types/unavailable-inventory/inventory-errors'
import { knownIssueSteps, shippedByMarketplace } from './known-issues'
import { withoutReprocess } from './shared-texts'
import { withOtherErrors } from './with-other-errors'

/** Whatever the cause: an order that VTEX will never take is not helped by sending it again. */
const withoutReprocessing = (guidance: Advice): Advice => ({
  ...guidance,
  reprocess: { helps: 'NO', reason: { key: 'shared.not-integrable.reprocess' } },
  steps: withoutReprocess(guidance.steps),
})

const guidanceOfOne = (subject: GuidanceSubject): Advice => {
  const guidance = atItsStep(subject, guides[subject.diagnosis.errorType](subject))
  return subject.status === 'NOT_INTEGRABLE' ? withoutReprocessing(guidance) : guidance
}

/** The documented fix of a message comes first, what VTEX's known issues say of it last. */
const withWhatIsKnown = (subject: GuidanceSubject, guidance: Advice): Advice => {
  if (subject.step === 'ERP') return guidance
  const meaning = shippedByMarketplace(subject)
  const [before, after] = [inventoryFix(subject), knownIssueSteps(subject)]
  return meaning.length + before.length + after.length === 0
    ? guidance
    : {
        ...guidance,
        meaning: [...guidance.meaning, ...meaning],
        steps: [...before, ...guidance.steps, ...after],
      }
}

/** What a person should know and do, for a diagnosis in the state its order is in. Pure. */
export const guidanceFor = (subject: GuidanceSubject): Guidance => ({
  ...withWhatIsKnown(subject, withOtherErrors(subject, guidanceOfOne(subject), guidanceOfOne)),
  actor: actorFor(subject),
})

/** Its title alone: what else is known of a message changes only meaning and steps. For lists of thousands. */
export const titleFor = (subject: GuidanceSubject): TextRef => guidanceOfOne(subject).title
