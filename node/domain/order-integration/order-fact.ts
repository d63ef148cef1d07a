import { z } from 'zod'

import type { Failure } from '../failure'
import { failure, success, type Result } from '../../lib/result'
import { cleanAlternateIds } from './clean-text'
import { reporters, type Reporter } from './reporter'

/** The most facts of one request. */
const mostFacts = 500

const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

// A clock that runs a little ahead is usual; a year ahead would keep a fact on top for ever.
const furthestAheadMs = 86_400_000

const moment = z
  .string()
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())

const optionalMoment = moment.nullish().transform((value) => value ?? undefined)

// GraphQL's Int has 32 bits; no order has more of one thing.
const largestQuantity = 2_147_483_647

const longestIdentifier = 100

/** An id: short, printable, and no e-mail address. */
const identifier = z
  .string()
  .trim()
  .min(1)
  .max(longestIdentifier)
  .regex(/^[^\p{C}"'`<>\\@]+$/u)

/** In the currency's minor unit. */
const minorUnits = z.number().int().safe().nonnegative()

const absentIdentifier = identifier.nullish().transform((value) => value ?? undefined)

const moneySchema = z.object({ amount: minorUnits, currency: z.string().regex(/^[A-Z]{3}$/) })

const itemSchema = z.object({
  skuId: absentIdentifier,
  marketplaceSkuId: absentIdentifier,
  quantity: z.number().int().positive().max(largestQuantity),
  unitPrice: minorUnits.nullish().transform((value) => value ?? undefined),
})

const carrierSchema = z.object({
  id: absentIdentifier,
  name: z.string().min(1),
  service: optionalText,
})

const absent = <Schema extends z.ZodTypeAny>(schema: Schema) =>
  schema.nullish().transform((value: z.output<Schema> | null | undefined) => value ?? undefined)

const factShape = {
  marketplaceOrderId: z.string().trim().min(1),
  reportedBy: z.enum(reporters),
  occurredAt: moment,
  status: optionalText,
  code: optionalText,
  message: optionalText,
  value: absent(moneySchema),
  createdAt: optionalMoment,
  shipBy: optionalMoment,
  salesChannel: optionalText,
  items: absent(z.array(itemSchema).max(200)),
  freight: absent(minorUnits),
  /** What of the value is interest on instalments: VTEX leaves it out when it compares totals. */
  interest: absent(minorUnits),
  postalCode: optionalText,
  carrier: absent(carrierSchema),
  alternateIds: absent(z.array(identifier).max(20)),
}

const factSchema = z.object(factShape)

/** What a connector, a marketplace, an ERP or the store knows of an order, or what VTEX's log holds of it. */
export type OrderFact = Omit<z.infer<typeof factSchema>, 'reportedBy' | 'alternateIds'> & {
  readonly reportedBy: Reporter
  readonly alternateIds?: readonly string[]
}

export type ParsedFacts = {
  readonly facts: readonly OrderFact[]
  /** How many fields were not ours and not kept. */
  readonly unknownFields: number
}

const knownFields: ReadonlySet<string> = new Set(Object.keys(factShape))

const unknownFieldsOf = (body: unknown): number =>
  Object.keys(Object(body)).filter((field) => !knownFields.has(field)).length

const invalid = (issue: z.ZodIssue | undefined, prefix: string): Result<never, Failure> => {
  const path = issue === undefined ? '' : issue.path.join('.')
  return failure({
    kind: 'invalid-input',
    field: `${prefix}${path}` || 'body',
    reason:
      issue?.code === 'invalid_type' && issue.received === 'undefined' ? 'missing' : 'wrong-shape',
  })
}

const withoutBuyersData = (fact: z.infer<typeof factSchema>): OrderFact => ({
  ...fact,
  alternateIds: fact.alternateIds && cleanAlternateIds(fact.alternateIds, fact.marketplaceOrderId),
})

const parseFact = (body: unknown, now: string, prefix: string): Result<OrderFact, Failure> => {
  const parsed = factSchema.safeParse(body)
  if (!parsed.success) return invalid(parsed.error.issues[0], prefix)
  const isTooFarAhead = Date.parse(parsed.data.occurredAt) - Date.parse(now) > furthestAheadMs
  return isTooFarAhead
    ? failure({ kind: 'invalid-input', field: `${prefix}occurredAt`, reason: 'wrong-shape' })
    : success(withoutBuyersData(parsed.data))
}

/**
 * Reads one fact or up to 500. All or none: a list with one wrong fact is refused with its index and field,
 * so that a sender never has to find out which part was kept.
 */
export const parseOrderFacts = (body: unknown, now: string): Result<ParsedFacts, Failure> => {
  if (Array.isArray(body) && (body.length === 0 || body.length > mostFacts)) {
    const reason = body.length === 0 ? 'missing' : 'too-long'
    return failure({ kind: 'invalid-input', field: 'body', reason })
  }
  const bodies: readonly unknown[] = Array.isArray(body) ? body : [body]
  const facts: OrderFact[] = []
  for (const [index, each] of bodies.entries()) {
    const parsed = parseFact(each, now, Array.isArray(body) ? `${index}.` : '')
    if (!parsed.ok) return parsed
    facts.push(parsed.value)
  }
  const unknownFields = bodies.reduce<number>((sum, each) => sum + unknownFieldsOf(each), 0)
  return success({ facts, unknownFields })
}
