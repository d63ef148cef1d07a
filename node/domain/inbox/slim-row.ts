import { SharedTexts } from '../../lib/shared-texts'
import { SharedValues } from '../../lib/shared-values'
import type { OrderIntegrationRow } from './row'

// A hundred thousand rows are held in memory, and every page view looks at all of them. Written out like this nearly all
// rows have one shape, and what many of them say is held once: a third of the memory, and several times faster to look
// through, than what parsing leaves behind. Each field is named, so that a new one cannot be forgotten here.

type Whole<Fields> = { readonly [Key in keyof Required<Fields>]: Fields[Key] }

type OrderSummary = OrderIntegrationRow['order']
type Carrier = NonNullable<OrderSummary['carrier']>
type Fact = OrderIntegrationRow['facts'][number]

const none: string[] = []

/** What few open orders have: only they have room for it. */
export const rareFields = [
  'isInError',
  'origin',
  'others',
  'closed',
  'closedBy',
  'closedAt',
  'assignee',
  'cameBack',
  'checked',
  'attempt',
  'ending',
  'dueAt',
  'isSetByPerson',
] as const

type RareField = (typeof rareFields)[number]
type Rare = Whole<Pick<OrderIntegrationRow, RareField>>
type Common = Whole<Omit<OrderIntegrationRow, RareField>>

/** What the rows of an account share. */
export class SharedParts {
  public readonly texts = new SharedTexts()
  /** Many orders have to leave by the same moment. */
  public readonly deadlines = new SharedTexts()
  private readonly lists = new SharedValues<string[]>()
  private readonly facts = new SharedValues<Fact>()
  private readonly factLists = new SharedValues<Fact[]>()
  private readonly carriers = new SharedValues<Carrier>()

  // What was parsed has room for more than is in it: a copy has none.
  public list(texts: readonly string[]): string[] {
    return this.lists.share(texts.map((text) => this.texts.share(text)))
  }

  public factList(facts: readonly Fact[]): Fact[] {
    return this.factLists.share(
      facts.map(({ name, value }) => this.facts.share({ name: this.texts.share(name), value })),
    )
  }

  public carrier({ id, name, service }: Carrier): Carrier {
    return this.carriers.share({ id, name, service })
  }
}

const slimOrder = (order: OrderSummary, parts: SharedParts): Whole<OrderSummary> => {
  const { value, carrier, marketplaceSkuIds } = order
  const { texts } = parts
  return {
    value: value && { amount: value.amount, currency: texts.share(value.currency) },
    freight: order.freight,
    createdAt: order.createdAt,
    shipBy: parts.deadlines.share(order.shipBy),
    shipBySource: texts.share(order.shipBySource),
    salesChannel: texts.share(order.salesChannel),
    skuIds: parts.list(order.skuIds),
    marketplaceSkuIds: marketplaceSkuIds && parts.list(marketplaceSkuIds),
    carrier: carrier && parts.carrier(carrier),
    isMarketplaceFulfillment: order.isMarketplaceFulfillment,
    postalArea: texts.share(order.postalArea),
  }
}

const rareOf = (row: OrderIntegrationRow, { texts }: SharedParts): Rare => ({
  isInError: row.isInError,
  origin: texts.share(row.origin),
  others: row.others,
  closed: row.closed,
  closedBy: row.closedBy,
  closedAt: row.closedAt,
  assignee: texts.share(row.assignee),
  cameBack: row.cameBack,
  checked: row.checked,
  attempt: row.attempt,
  ending: row.ending,
  dueAt: row.dueAt,
  isSetByPerson: row.isSetByPerson,
})

/** The same row, as small as it gets. */
export const slimRow = (row: OrderIntegrationRow, parts: SharedParts): OrderIntegrationRow => {
  const common = commonOf(row, parts)
  const hasRare = rareFields.some((field) => row[field] !== undefined)
  return hasRare ? { ...common, ...rareOf(row, parts) } : common
}

const commonOf = (row: OrderIntegrationRow, parts: SharedParts): Common => {
  const { texts } = parts
  return {
    id: row.id,
    affiliateId: texts.share(row.affiliateId),
    marketplaceOrderId: row.marketplaceOrderId,
    orderId: row.orderId,
    // Those that there are no other order has.
    alternateIds: row.alternateIds.length === 0 ? none : [...row.alternateIds],
    status: texts.share(row.status),
    step: texts.share(row.step),
    workflowState: texts.share(row.workflowState),
    errorType: texts.share(row.errorType),
    code: texts.share(row.code),
    template: texts.share(row.template),
    fingerprint: texts.share(row.fingerprint),
    actor: texts.share(row.actor),
    facts: parts.factList(row.facts),
    firstSeenAt: row.firstSeenAt,
    lastSeenAt: row.lastSeenAt === row.firstSeenAt ? row.firstSeenAt : row.lastSeenAt,
    attempts: row.attempts,
    open: row.open,
    unconfirmed: row.unconfirmed,
    order: slimOrder(row.order, parts),
  }
}
