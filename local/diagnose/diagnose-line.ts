import { z } from 'zod'

import { diagnose, type Reported } from '../../node/domain/diagnosis/diagnose'
import type { Diagnosis } from '../../node/domain/diagnosis/diagnosis'
import { fingerprintOf } from '../../node/domain/diagnosis/fingerprint'
import { impliedStatus, type ImpliedStatus } from '../../node/domain/diagnosis/implied-status'
import type { Guidance } from '../../node/domain/guidance/guidance'
import { guidanceFor } from '../../node/domain/guidance/guidance-for'
import type { Language } from '../../node/domain/guidance/links'
import { createLocalizer } from '../../node/texts/localize'

const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value ?? undefined)

const lineSchema = z.object({
  message: text,
  code: text,
  marketplace: text,
  errors: z
    .array(z.object({ code: text, description: text }))
    .nullish()
    .transform((errors) => errors ?? []),
})

type Input = z.infer<typeof lineSchema>

const guidanceOf = (input: Input, diagnosis: Diagnosis, { status }: ImpliedStatus): Guidance =>
  guidanceFor({
    diagnosis,
    status: status ?? 'FAILED',
    order: {
      marketplaceName: input.marketplace,
      // Without an id the sentences that name the order are left out.
      marketplaceOrderId: diagnosis.facts.find(({ name }) => name === 'order')?.value ?? '',
      skuIds: [],
    },
  })

const textsOf = (guidance: Guidance, language: Language) => {
  const localizer = createLocalizer(language)
  return {
    title: localizer.diagnosis(guidance.title),
    meaning: guidance.meaning.map(localizer.diagnosis).join(' '),
    steps: guidance.steps.map(localizer.diagnosis),
  }
}

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const answerTo = (input: Input, language: Language | undefined): object => {
  const reported: Reported = input
  const diagnosis = diagnose(reported)
  const implied = impliedStatus(reported, diagnosis)
  const common = {
    status: implied.status ?? null,
    errorType: implied.isProblem ? diagnosis.errorType : null,
    code: diagnosis.code ?? null,
    template: diagnosis.template ?? null,
    facts: diagnosis.facts,
  }
  if (!implied.isProblem) {
    const texts = language === undefined ? {} : { title: null, meaning: null, steps: [] }
    return { ...common, fingerprint: null, confidence: 'HIGH', reprocess: null, ...texts }
  }
  const guidance = guidanceOf(input, diagnosis, implied)
  return {
    ...common,
    fingerprint: fingerprintOf({ diagnosis, affiliateId: input.marketplace }).fingerprint,
    confidence: diagnosis.confidence,
    reprocess: guidance.reprocess.helps,
    ...(language === undefined ? {} : textsOf(guidance, language)),
  }
}

/** One line of input to one line of output; a bad line says what is wrong with it. */
export const diagnoseLine = (line: string, language?: Language): object => {
  const parsed = parse(line)
  if (parsed === undefined) return { error: 'The line is not JSON.' }
  const input = lineSchema.safeParse(parsed)
  if (!input.success) {
    const [issue] = input.error.issues
    const place = issue?.path.join('.') ?? ''
    return { error: place === '' ? 'The line is not an object.' : `${place} is not as expected.` }
  }
  return answerTo(input.data, language)
}
