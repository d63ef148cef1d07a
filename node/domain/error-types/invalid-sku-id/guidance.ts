import type { Advice, TextRef } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline, reprocessStep } from '../../guidance/shared-texts'
import {
  factValues,
  firstOf,
  orUnknown,
  sentence,
  step,
  titleOf,
  whereIs,
} from '../../guidance/texts'

const area = 'invalid-sku-id'

/** Documented as "items not in the catalog, or the store's minimum not met". */
const cartCode = 'EOI004'

type Cause = 'any' | 'listing' | 'not-in-store'

const causeOf = (cause: string | undefined): Cause =>
  cause === 'listing' || cause === 'not-in-store' ? cause : 'any'

type Known = {
  readonly cause: Cause
  readonly sku?: string
  readonly otherSku?: string
  readonly salesChannel?: string
}

const titleFor = ({ cause, sku, otherSku, salesChannel }: Known): TextRef =>
  titleOf(
    `${area}.any.title`,
    sentence(`${area}.any.title-two`, { sku, otherSku }),
    cause === 'any' ? [] : sentence(`${area}.not-in-store.title-sku`, { sku }),
    sentence(`${area}.any.title-sku-policy`, { sku, salesChannel }),
    sentence(`${area}.any.title-sku`, { sku }),
  )

const meaningFor = ({ cause, sku, salesChannel }: Known): readonly TextRef[] => [
  ...sentence(`${area}.any.meaning`),
  ...(cause === 'listing'
    ? sentence(`${area}.listing.meaning-made-there`)
    : firstOf(
        cause === 'not-in-store' ? sentence(`${area}.not-in-store.meaning-sku`, { sku }) : [],
        sentence(`${area}.any.meaning-sku-policy`, { sku, salesChannel }),
        sentence(`${area}.any.meaning-sku`, { sku }),
      )),
]

/** The ids of the marketplace have to follow those of the store, never the other way round. */
export const invalidSkuIdGuidance = ({ diagnosis, status, order }: GuidanceSubject): Advice => {
  const { cause: printedCause, sku: printedSku, otherSku, ...facts } = factValues(diagnosis)
  const cause = causeOf(printedCause)
  const salesChannel = facts.salesChannel ?? order.salesChannel
  const isDoubtful = diagnosis.code === cartCode
  // An order of a single SKU names the culprit even where the message does not, unless the cart itself may be it.
  const onlySku = order.skuIds.length === 1 && !isDoubtful ? order.skuIds[0] : undefined
  const sku = printedSku ?? onlySku
  const subject: Known = { cause, sku, otherSku, salesChannel }
  const isOutside = whereIs(status) === 'not-in-vtex'
  return {
    title: titleFor(subject),
    meaning: [
      ...meaningFor(subject),
      ...(isOutside ? sentence(`${area}.not-in-vtex.meaning-where`) : []),
      ...deadline(order),
    ],
    reprocess:
      cause === 'not-in-store'
        ? { helps: 'NO', reason: { key: `${area}.not-in-store.reprocess` } }
        : { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...firstOf(
        step(`${area}.any.step-search-sku`, ['products'], { sku }),
        step(`${area}.any.step-search`, ['products']),
      ),
      ...step(`${area}.any.step-change`, [], { marketplace: orUnknown(order.marketplaceName) }),
      ...step(`${area}.any.step-policy`, ['associate-sku-document'], {
        salesChannel: orUnknown(salesChannel),
      }),
      ...(isDoubtful ? step(`${area}.any.step-cart-rules`) : []),
      ...(cause === 'not-in-store' ? [] : reprocessStep),
      ...step(`${area}.any.step-decide`, [...atMarketplace(order)], {
        order: order.marketplaceOrderId,
      }),
    ],
  }
}
