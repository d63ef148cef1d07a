import type { z } from 'zod'

import type { InvalidInput, InvalidReason } from '../failure'
import { failure, success, type Result } from '../../lib/result'
import { cleanAlternateIds } from './clean-text'
import { isObject, listWithOurNames, withOurNames, type Aliases } from './field-names'
import { factSchema, type OrderFact } from './order-fact'
import { orderIdIn } from './order-id-names'
import { marketplaceOrderIdFrom } from './order-key'

/** The most facts of one request. */
const mostFacts = 500

// A clock that runs a little ahead is usual; a year ahead would keep a fact on top for ever.
const furthestAheadMs = 86_400_000

/** Under which names else senders put what we call so. */
const namesOfFact: Aliases = {
  marketplaceOrderId: [],
  reportedBy: ['reporter'],
  occurredAt: ['happenedat', 'timestamp', 'datahora', 'fechahora'],
  status: ['situacao', 'situacion', 'estado', 'orderstatus'],
  code: ['errorcode', 'codigo', 'codigoerro', 'codigoerror'],
  message: [
    'msg',
    'errordescription',
    'errormessage',
    'description',
    'mensagem',
    'mensaje',
    'descricao',
    'descripcion',
    'motivo',
  ],
  value: [],
  createdAt: [],
  shipBy: [],
  salesChannel: [],
  items: ['itens', 'articulos'],
  freight: ['frete', 'flete'],
  interest: [],
  postalCode: ['cep', 'codigopostal', 'zipcode'],
  carrier: ['transportadora', 'transportista'],
  isMarketplaceFulfillment: [],
  alternateIds: [],
}

const namesOfMoney: Aliases = { amount: [], currency: [] }

const namesOfItem: Aliases = {
  skuId: ['sku'],
  marketplaceSkuId: [],
  quantity: ['qty', 'quantidade', 'cantidad'],
  unitPrice: [],
}

const namesOfCarrier: Aliases = { id: [], name: ['nome', 'nombre'], service: ['servico'] }

/** The id in VTEX begins with the affiliate, whose orders these are. */
const marketplacesOwn = (id: string, affiliateId: string | undefined): string =>
  (affiliateId && marketplaceOrderIdFrom(id, affiliateId)) ?? id

const read = (body: unknown, affiliateId: string | undefined) => {
  const { body: ours, unknownFields } = withOurNames(body, namesOfFact)
  if (!isObject(ours)) return { body: ours, unknownFields }
  const { marketplaceOrderId: named } = ours
  const found = named === undefined ? orderIdIn(body) : undefined
  return {
    body: {
      ...ours,
      marketplaceOrderId:
        typeof named === 'number' && Number.isSafeInteger(named)
          ? String(named)
          : (named ?? (found && marketplacesOwn(found, affiliateId))),
      value: withOurNames(ours.value, namesOfMoney).body,
      items: listWithOurNames(ours.items, namesOfItem),
      carrier:
        typeof ours.carrier === 'string'
          ? { name: ours.carrier }
          : withOurNames(ours.carrier, namesOfCarrier).body,
    },
    unknownFields: unknownFields - (found === undefined ? 0 : 1),
  }
}

/** What was wrong with one of several: its place among them, from 0, the field and why. */
export type RefusedFact = {
  readonly index: number
  readonly field: string
  readonly reason: InvalidReason
}

export type ParsedFacts = {
  readonly facts: readonly OrderFact[]
  /** How many fields were not ours and not kept. */
  readonly unknownFields: number
  /** Of a list: those that could not be read. */
  readonly refused: readonly RefusedFact[]
}

/** As of when facts are read, and whose orders they are about, where that is known. */
export type FactReading = { readonly now: string; readonly affiliateId?: string }

const invalid = (issue: z.ZodIssue | undefined): Result<never, InvalidInput> => {
  const isMissing = issue?.code === 'invalid_type' && issue.received === 'undefined'
  return failure({
    kind: 'invalid-input',
    field: issue?.path.join('.') || 'body',
    reason: isMissing ? 'missing' : 'wrong-shape',
  })
}

const withoutBuyersData = (fact: z.infer<typeof factSchema>): OrderFact => ({
  ...fact,
  alternateIds: fact.alternateIds && cleanAlternateIds(fact.alternateIds, fact.marketplaceOrderId),
})

const parseFact = (body: unknown, { now }: FactReading): Result<OrderFact, InvalidInput> => {
  const parsed = factSchema.safeParse(body)
  if (!parsed.success) return invalid(parsed.error.issues[0])
  const isTooFarAhead = Date.parse(parsed.data.occurredAt) - Date.parse(now) > furthestAheadMs
  return isTooFarAhead
    ? failure({ kind: 'invalid-input', field: 'occurredAt', reason: 'wrong-shape' })
    : success(withoutBuyersData(parsed.data))
}

/** Reads one fact; the failure names the field that is wrong. */
export const parseOrderFact = (
  body: unknown,
  reading: FactReading,
): Result<OrderFact, InvalidInput> => parseFact(read(body, reading.affiliateId).body, reading)

/**
 * Reads one fact or up to 500. Of a list, those that cannot be read are named by their place and field, and the others
 * taken; a failure where none can.
 */
export const parseOrderFacts = (
  body: unknown,
  reading: FactReading,
): Result<ParsedFacts, InvalidInput> => {
  if (Array.isArray(body) && (body.length === 0 || body.length > mostFacts)) {
    const reason = body.length === 0 ? 'missing' : 'too-long'
    return failure({ kind: 'invalid-input', field: 'body', reason })
  }
  const bodies: readonly unknown[] = Array.isArray(body) ? body : [body]
  const facts: OrderFact[] = []
  const refused: RefusedFact[] = []
  let unknownFields = 0
  for (const [index, each] of bodies.entries()) {
    const renamed = read(each, reading.affiliateId)
    unknownFields += renamed.unknownFields
    const parsed = parseFact(renamed.body, reading)
    if (parsed.ok) facts.push(parsed.value)
    else if (!Array.isArray(body)) return parsed
    else refused.push({ index, field: parsed.error.field, reason: parsed.error.reason })
  }
  return success({ facts, unknownFields, refused })
}
