import { SharedTexts } from '../../lib/shared-texts'
import { SharedValues } from '../../lib/shared-values'
import type { OrderIntegrationRow } from './row'

// A hundred thousand rows are held in memory, and every page view looks at all of them. Written out like this all rows
// have one shape, and what many of them say is held once: a third of the memory, and several times faster to look through,
// than what parsing leaves behind. Each field is named, so that a new one cannot be forgotten here.

type Whole<Fields> = { readonly [Key in keyof Required<Fields>]: Fields[Key] }

type OrderSummary = OrderIntegrationRow['order']
type Carrier = NonNullable<OrderSummary['carrier']>
type Fact = OrderIntegrationRow['facts'][number]

const none: string[] = []

/** What the rows of an account share. */
export class SharedParts {
  public readonly texts = new SharedTexts()
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
    shipBy: order.shipBy,
    shipBySource: texts.share(order.shipBySource),
    salesChannel: texts.share(order.salesChannel),
    skuIds: parts.list(order.skuIds),
    marketplaceSkuIds: marketplaceSkuIds && parts.list(marketplaceSkuIds),
    carrier: carrier && parts.carrier(carrier),
    isMarketplaceFulfillment: order.isMarketplaceFulfillment,
    postalArea: texts.share(order.postalArea),
  }
}

/** The same row, as small as it gets. */
export const slimRow = (
  row: OrderIntegrationRow,
  parts: SharedParts,
): Whole<OrderIntegrationRow> => {
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
    isInError: row.isInError,
    errorType: texts.share(row.errorType),
    origin: texts.share(row.origin),
    code: texts.share(row.code),
    template: texts.share(row.template),
    fingerprint: texts.share(row.fingerprint),
    actor: texts.share(row.actor),
    facts: parts.factList(row.facts),
    others: row.others,
    firstSeenAt: row.firstSeenAt,
    lastSeenAt: row.lastSeenAt === row.firstSeenAt ? row.firstSeenAt : row.lastSeenAt,
    attempts: row.attempts,
    open: row.open,
    closed: row.closed,
    closedBy: row.closedBy,
    closedAt: row.closedAt,
    assignee: texts.share(row.assignee),
    cameBack: row.cameBack,
    unconfirmed: row.unconfirmed,
    dueAt: row.dueAt,
    order: slimOrder(row.order, parts),
    isSetByPerson: row.isSetByPerson,
  }
}
