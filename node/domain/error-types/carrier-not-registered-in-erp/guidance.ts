import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { deadline } from '../../guidance/shared-texts'
import {
  factValues,
  firstOf,
  orUnknown,
  sentence,
  step,
  titleOf,
  whereIs,
} from '../../guidance/texts'

const area = 'carrier-not-registered-in-erp'

/** Where nobody reported it: the counts that it follows from. */
const inferredFrom = ({
  carrier,
  moved,
  total,
  sampled,
  othersMoved,
  othersTotal,
}: ReturnType<typeof factValues>) =>
  sentence(`${area}.inferred.meaning`, {
    carrier,
    moved,
    total,
    othersMoved,
    othersTotal,
    sampled: sampled ?? '0',
  })

const stepsFor = ({ orderId }: GuidanceSubject['order']): Advice['steps'] => [
  ...step(`${area}.any.step-copy`, ['shipping-policies', 'shipping-policy-document']),
  ...step(`${area}.any.step-update`),
  ...firstOf(step(`${area}.any.step-fetch-order`, [], { orderId }), step(`${area}.any.step-fetch`)),
  ...step(`${area}.any.step-others`),
  ...step(`${area}.any.step-prevent`),
]

/** The order is integrated; the ERP has to learn the carrier and fetch it again. */
export const carrierNotRegisteredInErpGuidance = ({
  diagnosis,
  status,
  order,
}: GuidanceSubject): Advice => {
  const facts = factValues(diagnosis)
  const carrier = facts.carrier ?? order.carrier?.name
  const printed = facts.carrier !== undefined
  // The details of the order's carrier belong to the printed one only when they are the same carrier.
  const isSame = !printed || facts.carrier === order.carrier?.name
  const service = facts.service ?? (isSame ? order.carrier?.service : undefined)
  const carrierId = facts.carrierId ?? (isSame ? order.carrier?.id : undefined)
  const names = {
    carrier,
    service: orUnknown(service === carrier ? undefined : service),
    carrierId: orUnknown(carrierId),
  }
  const inferred = inferredFrom(facts)
  const reported = [
    ...firstOf(sentence(`${area}.any.meaning-carrier`, names), sentence(`${area}.any.meaning`)),
    ...(whereIs(status) === 'in-vtex' ? sentence(`${area}.in-vtex.meaning-where`) : []),
  ]
  const isInferred = inferred.length > 0
  return {
    title: titleOf(
      `${area}.any.title`,
      isInferred ? sentence(`${area}.inferred.title`, { carrier }) : [],
      sentence(`${area}.any.title-carrier`, { carrier }),
    ),
    meaning: [...(isInferred ? inferred : reported), ...deadline(order)],
    reprocess: {
      helps: 'NO',
      reason: { key: isInferred ? `${area}.inferred.reprocess` : `${area}.any.reprocess` },
    },
    steps: stepsFor(order),
  }
}
