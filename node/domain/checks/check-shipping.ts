import {
  dependsOn,
  inconclusive,
  missing,
  ok,
  problem,
  type CheckResult,
  type Finding,
} from './check'
import { cheapestWays, isChosen, offeredServices } from './chosen-ways'
import type { ShippingPolicy } from './live-store'
import { coversArea, probesOf } from './postal-codes'
import { shippingConditions } from './shipping-conditions'
import { missingLines, withAnswer, type StoreView } from './store-view'

export type ShippingCheck = {
  readonly finding: Finding
  /** What the store asks for the delivery, in cents, where it is the same in the whole area. */
  readonly freight?: number
}

const only = (finding: Finding): ShippingCheck => ({ finding })

/** Whether the delivery that the buyer chose is offered for the order's SKUs in the whole postal area. */
export const checkShipping = (view: StoreView, earlier: readonly CheckResult[]): ShippingCheck => {
  const { subject, lines, salesChannel, answers } = view
  if (lines === undefined) return only(missingLines(view))
  if (salesChannel === undefined) return only(missing('salesChannel'))
  if (subject.postalArea === undefined) return only(missing('postalCode'))
  if (probesOf(subject.postalArea) === undefined) return only(inconclusive('area-unknown'))
  if (subject.carrier === undefined) return only(missing('carrier'))
  const blocking = earlier.find(
    ({ name, finding }) =>
      ['SKU_EXISTS', 'STOCK', 'DOCK'].includes(name) && finding.outcome === 'PROBLEM',
  )
  if (blocking !== undefined) return only(dependsOn(blocking.name))
  let freight: number | undefined
  const finding = withAnswer(answers('shippingPolicies', 'all'), (policies) => {
    const chosen = policies.filter((policy) => isChosen(policy, subject))
    const service = subject.carrier?.service ?? subject.carrier?.name ?? ''
    if (chosen.length === 0) return inconclusive('foreign-carrier', { service })
    if (!chosen.some(({ isActive }) => isActive)) {
      return problem('DELIVERY_SLA', { service, ...policyOf(chosen) })
    }
    const area = checkArea(view, chosen)
    freight = area.freight
    return area.finding
  })
  return { finding, freight }
}

/** For the way to its page. */
const policyOf = ([policy]: readonly ShippingPolicy[]) => policy && { policyId: policy.policyId }

const checkArea = (view: StoreView, chosen: readonly ShippingPolicy[]): ShippingCheck => {
  const { subject, answers } = view
  const area = subject.postalArea ?? ''
  const service = subject.carrier?.service ?? subject.carrier?.name ?? ''
  const conditions = shippingConditions(view)
  if (conditions.length === 0) return only(dependsOn('SKU_EXISTS'))
  const freights: (number | undefined)[] = []
  const policyIds = new Set<string>()
  const offers: (readonly string[])[] = []
  for (const condition of conditions) {
    const answer = answers('shipping', condition)
    if (!answer?.ok) return only(withAnswer(answer, () => ok()))
    const ways = cheapestWays(view.lines ?? [], answer.value, chosen)
    offers.push(offeredServices(view.lines ?? [], answer.value))
    freights.push(ways?.reduce((sum, { price }) => sum + price, 0))
    for (const { policyId } of ways ?? []) policyIds.add(policyId)
  }
  if (freights.every((freight) => freight === undefined)) {
    const facts = { service, postalArea: area, ...policyOf(chosen), ...offerOf(offers) }
    return only(problem('DELIVERY_SLA', facts))
  }
  const [freight] = freights
  if (freight === undefined || freights.some((each) => each !== freight)) {
    return only(inconclusive('area-differs', { postalArea: area }))
  }
  const finding = checkRanges(view, [...policyIds])
  return finding.outcome === 'OK' ? { finding, freight } : { finding }
}

/** What is offered at every code that was asked about stands in for what was sold; nothing, where nothing is. */
const offerOf = ([first = [], ...others]: readonly (readonly string[])[]) => {
  const everywhere = first.filter((service) => others.every((offer) => offer.includes(service)))
  return everywhere.length > 0 && { offered: everywhere.join(', ') }
}

/** Three codes that agree do not speak for the thousand: the rates themselves must cover all of the area. */
const checkRanges = ({ subject, answers }: StoreView, policyIds: readonly string[]): Finding => {
  const area = subject.postalArea ?? ''
  const [postalCode = ''] = probesOf(area) ?? []
  const findings = policyIds.map((policyId) =>
    withAnswer(answers('freightRanges', { policyId, postalCode }), (ranges) =>
      ranges.some((range) => coversArea(range, area))
        ? ok({ postalArea: area })
        : inconclusive('area-differs', { postalArea: area }),
    ),
  )
  return findings.find(({ outcome }) => outcome !== 'OK') ?? ok({ postalArea: area })
}
