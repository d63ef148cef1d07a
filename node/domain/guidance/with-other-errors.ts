import type { OtherError } from '../diagnosis/diagnosis'
import { blocksBefore } from '../diagnosis/other-errors'
import type { Advice, GuidanceStep } from './guidance'
import type { GuidanceSubject } from './guidance-subject'
import { isReprocessStep, withoutReprocess } from './shared-texts'
import { sentence, step } from './texts'

// One notification, two errors: whoever corrects only the first is refused again. What blocks comes first, and the order
// is sent again once, when all is corrected.

type Part = { readonly error: OtherError; readonly guidance: Advice }

const stepsOf = ({ error, guidance }: Part): readonly GuidanceStep[] => [
  ...step('shared.any.step-one-of-several', [], { errorType: error.errorType }),
  ...withoutReprocess(guidance.steps),
]

const unrepeated = (steps: readonly GuidanceStep[]): readonly GuidanceStep[] => {
  const seen = new Set<string>()
  return steps.filter(({ key, values }) => {
    const id = JSON.stringify([key, values])
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew
  })
}

/** The guidance of all errors of a report as one. */
export const withOtherErrors = (
  subject: GuidanceSubject,
  guidance: Advice,
  guide: (subject: GuidanceSubject) => Advice,
): Advice => {
  const { diagnosis } = subject
  const { others = [] } = diagnosis
  if (others.length === 0) return guidance
  const parts: readonly Part[] = [
    { error: diagnosis, guidance },
    ...others.map((error) => ({
      error,
      guidance: guide({ ...subject, diagnosis: { ...error, confidence: 'MEDIUM' } }),
    })),
  ].sort((left, right) =>
    blocksBefore(left.error, right.error) ? -1 : blocksBefore(right.error, left.error) ? 1 : 0,
  )
  const again = guidance.steps.filter(isReprocessStep)
  return {
    ...guidance,
    meaning: [...guidance.meaning, ...sentence('shared.any.meaning-several')],
    steps: [...unrepeated(parts.flatMap(stepsOf)), ...again],
  }
}
