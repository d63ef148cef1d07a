import { z } from 'zod'

import { errorTypes, type ErrorType } from '../diagnosis/diagnosis'

/** The same words as the GraphQL enum CheckName, whose resolvers take them. */
export const checkNames = [
  'ORDER',
  'REPORTED_CAUSE',
  'AFFILIATE',
  'SKU_EXISTS',
  'SKU_ACTIVE',
  'SKU_IN_POLICY',
  'PRICE',
  'STOCK',
  'DOCK',
  'SHIPPING',
  'TOTAL',
  'ERP_CARRIER',
] as const

export type CheckName = (typeof checkNames)[number]

/** The same words as the GraphQL enum CheckVerdict, whose resolvers take them. */
export const checkVerdicts = [
  'WOULD_INTEGRATE',
  'WOULD_FAIL',
  'CANNOT_TELL',
  'ALREADY_IN_VTEX',
] as const

export type CheckVerdict = (typeof checkVerdicts)[number]

/** What an order's sources may have left out. */
export const orderFactNames = [
  'items',
  'skuId',
  'value',
  'postalCode',
  'carrier',
  'salesChannel',
] as const

export type OrderFactName = (typeof orderFactNames)[number]

export const inconclusiveReasons = [
  // An upstream's word, or its silence.
  'timeout',
  'unreachable',
  'rate-limited',
  'unauthorised',
  'refused',
  'unexpected-shape',
  'server-error',
  /** A fact of the order that no source has told; `facts.fact` names it. */
  'missing-fact',
  /** Another check has to be answered first; `facts.check` names it. */
  'depends',
  /** Codes of the same postal area are treated differently, and only the area is kept. */
  'area-differs',
  /** Postal areas of this form are not those of Brazil: no code of them can be asked about. */
  'area-unknown',
  /** The order names a delivery that is none of the store's; where the marketplace delivers, none is needed. */
  'foreign-carrier',
  /** No warehouse alone has the quantity, all of them together have. */
  'stock-split',
  /** What was reported lies outside of what can be looked up. */
  'not-checkable',
  /** The copy of the store's Price Divergence rule would accept the difference; the rule itself may have changed. */
  'divergence-rule',
  /** It would hold the order until somebody approves it. */
  'divergence-rule-asks',
  /** What it does depends on whether its percentage is of what is expected or of what is paid. */
  'divergence-rule-base',
  'crashed',
] as const

export type InconclusiveReason = (typeof inconclusiveReasons)[number]

const factsSchema = z.record(z.string())

const findingSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('OK'), facts: factsSchema }),
  z.object({ outcome: z.literal('PROBLEM'), cause: z.enum(errorTypes), facts: factsSchema }),
  z.object({
    outcome: z.literal('INCONCLUSIVE'),
    reason: z.enum(inconclusiveReasons),
    facts: factsSchema,
  }),
])

export type Finding = z.infer<typeof findingSchema>
export type Facts = z.infer<typeof factsSchema>

export const checkResultSchema = z.object({
  name: z.enum(checkNames),
  skuId: z.string().optional(),
  /** Whether the verdict rests on it. What happens after integration, or only informs, does not decide. */
  decides: z.boolean(),
  finding: findingSchema,
})

export type CheckResult = z.infer<typeof checkResultSchema>

/** Every check of an order, and what they come to together. */
export type Checked = {
  readonly verdict: CheckVerdict
  /** Why it would fail, the first one first. */
  readonly causes: readonly ErrorType[]
  readonly results: readonly CheckResult[]
}

export const ok = (facts: Facts = {}): Finding => ({ outcome: 'OK', facts })

export const problem = (cause: ErrorType, facts: Facts = {}): Finding => ({
  outcome: 'PROBLEM',
  cause,
  facts,
})

export const inconclusive = (reason: InconclusiveReason, facts: Facts = {}): Finding => ({
  outcome: 'INCONCLUSIVE',
  reason,
  facts,
})

export const missing = (fact: OrderFactName): Finding => inconclusive('missing-fact', { fact })

export const dependsOn = (check: CheckName): Finding => inconclusive('depends', { check })
