import type { Advice, GuidanceStep, TextRef } from '../../guidance/guidance'
import type { GuidanceSubject, KnownOrder } from '../../guidance/guidance-subject'
import { inventoryDocumentsOf } from './inventory-documents'
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

const area = 'unavailable-inventory'

type Known = {
  readonly sku?: string
  readonly available?: string
  readonly wanted?: string
  readonly salesChannel?: string
  readonly postalArea?: string
}

const stockMeaning = ({ sku, available, wanted }: Known): readonly TextRef[] => [
  ...firstOf(
    sentence(`${area}.any.meaning-quantities`, { sku, available, wanted }),
    sentence(`${area}.any.meaning-sku`, { sku }),
    sentence(`${area}.any.meaning`),
  ),
  ...sentence(`${area}.any.meaning-list`),
]

const inventoryStep = ({ marketplaceName }: KnownOrder): readonly GuidanceStep[] =>
  step(`${area}.any.step-inventory`, [
    'inventory-log',
    'inventory-errors-document',
    ...inventoryDocumentsOf(marketplaceName),
  ])

const stockSteps = ({ sku, salesChannel, postalArea }: Known): readonly GuidanceStep[] => [
  ...step(`${area}.any.step-simulate`, ['shipping-simulation', 'inventory-errors-document'], {
    sku: orUnknown(sku),
    salesChannel: orUnknown(salesChannel),
    postalArea: orUnknown(postalArea),
  }),
  ...step(`${area}.any.step-check`, ['out-of-stock-document', 'associate-sku-document']),
  ...step(`${area}.any.step-correct`, ['update-inventory-document', 'loading-docks-document']),
]

const lastStep = (order: KnownOrder): readonly GuidanceStep[] =>
  firstOf(
    step(`${area}.any.step-no-stock-by`, atMarketplace(order), { shipBy: order.shipBy }),
    step(`${area}.any.step-no-stock`, atMarketplace(order)),
  )

/** These codes say "not found or unavailable": a wrong id looks like missing stock. */
const doubtfulCodes: ReadonlySet<string> = new Set(['ORD027', 'ORDER027'])

/** Stock that the order could not get, or stock that the marketplace refuses to take. */
export const unavailableInventoryGuidance = ({
  diagnosis,
  status,
  order,
}: GuidanceSubject): Advice => {
  const { cause, sku, available, wanted, ...facts } = factValues(diagnosis)
  const isListing = cause === 'listing'
  const known: Known = {
    sku: sku ?? (order.skuIds.length === 1 ? order.skuIds[0] : undefined),
    available,
    wanted,
    salesChannel: facts.salesChannel ?? order.salesChannel,
    postalArea: facts.postalArea ?? order.postalArea,
  }
  const isDoubtful = diagnosis.code !== undefined && doubtfulCodes.has(diagnosis.code)
  return {
    title: isListing
      ? { key: `${area}.listing.title` }
      : titleOf(
          `${area}.any.title`,
          sentence(`${area}.any.title-quantities`, { sku: known.sku, available, wanted }),
          sentence(`${area}.any.title-sku`, { sku: known.sku }),
        ),
    meaning: [
      ...(isListing ? sentence(`${area}.listing.meaning`) : stockMeaning(known)),
      ...(whereIs(status) === 'not-in-vtex' ? sentence(`${area}.not-in-vtex.meaning-where`) : []),
      ...deadline(order),
    ],
    reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...(isDoubtful ? step(`${area}.any.step-exists`, ['products']) : []),
      ...(isListing ? inventoryStep(order) : stockSteps(known)),
      ...(isListing ? stockSteps(known) : inventoryStep(order)),
      ...(whereIs(status) === 'in-vtex' ? [] : reprocessStep),
      ...lastStep(order),
    ],
  }
}
