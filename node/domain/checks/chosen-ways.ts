import type { CheckSubject } from './check-subject'
import type { Item, ShippingOption, ShippingPolicy } from './live-store'

const fold = (text: string | undefined): string => (text ?? '').trim().toLowerCase()

/** By the SLA's name, as marketplaces send it back; otherwise by the policy's own id or name. */
export const isChosen = (policy: ShippingPolicy, { carrier }: CheckSubject): boolean => {
  if (carrier === undefined) return false
  if (carrier.service !== undefined) return fold(policy.service) === fold(carrier.service)
  return policy.policyId === carrier.id || fold(policy.name) === fold(carrier.name)
}

/** For each line the cheapest of the ways that were chosen; undefined where a line has none. */
export const cheapestWays = (
  lines: readonly Item[],
  options: readonly ShippingOption[],
  chosen: readonly ShippingPolicy[],
): readonly ShippingOption[] | undefined => {
  const policyIds = new Set(chosen.map(({ policyId }) => policyId))
  const ways = lines.flatMap(({ skuId, quantity }) => {
    const [cheapest] = options
      .filter((option) => option.skuId === skuId && policyIds.has(option.policyId))
      .filter((option) => option.available >= quantity)
      .sort((left, right) => left.price - right.price)
    return cheapest === undefined ? [] : [cheapest]
  })
  return ways.length === lines.length ? ways : undefined
}

/** The services, by name, with which every line could go; the cheapest first. */
export const offeredServices = (
  lines: readonly Item[],
  options: readonly ShippingOption[],
): readonly string[] => {
  const isEnough = ({ skuId, available }: ShippingOption): boolean =>
    lines.some((line) => line.skuId === skuId && available >= line.quantity)
  const cheapestFirst = options.filter(isEnough).sort((left, right) => left.price - right.price)
  const services = new Set(cheapestFirst.map(({ service }) => service))
  return [...services].filter((service) =>
    lines.every(({ skuId }) =>
      cheapestFirst.some((option) => option.service === service && option.skuId === skuId),
    ),
  )
}
