import type { OrderIntegrationRow } from '../inbox/row'
import { foldCarrierText, knowsCarrier, type ErpCarrier } from './erp-carriers'
import type { ShippingPolicy } from './live-store'

// What a list of the ERP's carriers changes against the one that is held: asked before it replaces it.

/** A carrier by its code where it has one, else by its name. */
const keyOf = ({ id, name, tradeName }: ErpCarrier): string =>
  id === undefined ? `name ${foldCarrierText(name ?? tradeName)}` : `id ${foldCarrierText(id)}`

const isAlike = (one: ErpCarrier, other: ErpCarrier): boolean =>
  one.name === other.name && one.tradeName === other.tradeName

export type RenamedCarrier = { readonly before: ErpCarrier; readonly after: ErpCarrier }

export type CarrierChanges = {
  readonly added: readonly ErpCarrier[]
  readonly removed: readonly ErpCarrier[]
  readonly renamed: readonly RenamedCarrier[]
  readonly unchanged: number
}

/** By their codes: a list may give one code to several names. */
const byKey = (carriers: readonly ErpCarrier[]): ReadonlyMap<string, readonly ErpCarrier[]> => {
  const groups = new Map<string, ErpCarrier[]>()
  for (const carrier of carriers) {
    const known = groups.get(keyOf(carrier))
    if (known === undefined) groups.set(keyOf(carrier), [carrier])
    else if (!known.some((each) => isAlike(each, carrier))) known.push(carrier)
  }
  return groups
}

/** What becomes of the carriers of one code. Who of several is who nobody knows: only a single one is renamed. */
const compareGroup = (
  before: readonly ErpCarrier[],
  after: readonly ErpCarrier[],
): CarrierChanges => {
  const lacking = (some: readonly ErpCarrier[], others: readonly ErpCarrier[]) =>
    some.filter((carrier) => !others.some((other) => isAlike(carrier, other)))
  const added = lacking(after, before)
  const removed = lacking(before, after)
  const [was] = removed
  const [is] = added
  const isRenamed =
    before.length === 1 && after.length === 1 && was !== undefined && is !== undefined
  return {
    added: isRenamed ? [] : added,
    removed: isRenamed ? [] : removed,
    renamed: isRenamed ? [{ before: was, after: is }] : [],
    unchanged: after.length - added.length,
  }
}

/** What becomes of each carrier. One whose code changed is another carrier, which goes and comes. */
export const compareCarriers = (
  held: readonly ErpCarrier[],
  next: readonly ErpCarrier[],
): CarrierChanges => {
  const before = byKey(held)
  const after = byKey(next)
  const changes = [...new Set([...after.keys(), ...before.keys()])].map((key) =>
    compareGroup(before.get(key) ?? [], after.get(key) ?? []),
  )
  return {
    added: changes.flatMap(({ added }) => added),
    removed: changes.flatMap(({ removed }) => removed),
    renamed: changes.flatMap(({ renamed }) => renamed),
    unchanged: changes.reduce((sum, { unchanged }) => sum + unchanged, 0),
  }
}

/** A carrier that orders of the store go with, and how many of the open ones do. */
export type StoreCarrier = {
  readonly id?: string
  readonly name: string
  readonly openOrders: number
}

const sameCarrier = (one: StoreCarrier, id: string | undefined, name: string): boolean =>
  (id !== undefined && one.id !== undefined
    ? foldCarrierText(one.id) === foldCarrierText(id)
    : false) || foldCarrierText(one.name) === foldCarrierText(name)

/** Of the active shipping policies and of the open orders; those that most open orders go with first. */
export const storeCarriers = (
  policies: readonly ShippingPolicy[],
  open: readonly OrderIntegrationRow[],
): readonly StoreCarrier[] => {
  const carriers: StoreCarrier[] = policies
    .filter(({ isActive }) => isActive)
    .map(({ policyId, name }) => ({ id: policyId, name, openOrders: 0 }))
  const orders = new Map<string, { id?: string; name: string; count: number }>()
  for (const { order } of open) {
    if (order.carrier === undefined) continue
    const { id, name } = order.carrier
    const key = JSON.stringify([id, name])
    orders.set(key, { id, name, count: (orders.get(key)?.count ?? 0) + 1 })
  }
  for (const { id, name, count } of orders.values()) {
    const at = carriers.findIndex((carrier) => sameCarrier(carrier, id, name))
    const known = carriers[at]
    if (known === undefined) carriers.push({ id, name, openOrders: count })
    else carriers[at] = { ...known, openOrders: known.openOrders + count }
  }
  return carriers.sort((one, other) => other.openOrders - one.openOrders)
}

export type JudgedCarriers = {
  /** Named by the list that is held, and not by the new one. Without a list, all that the new one does not name. */
  readonly lost: readonly StoreCarrier[]
  /** Named by the new list, and not by the one that is held. */
  readonly cured: readonly StoreCarrier[]
  /** Named by neither. */
  readonly stillUnregistered: readonly StoreCarrier[]
}

/** What a new list says of the carriers that the store's orders go with. */
export const judgeCarriers = (
  carriers: readonly StoreCarrier[],
  held: readonly ErpCarrier[] | undefined,
  next: readonly ErpCarrier[],
): JudgedCarriers => {
  const named = carriers.map((carrier) => ({
    carrier,
    was: held === undefined ? undefined : knowsCarrier(held, carrier),
    is: knowsCarrier(next, carrier),
  }))
  const pick = (isPicked: (each: (typeof named)[number]) => boolean) =>
    named.filter(isPicked).map(({ carrier }) => carrier)
  return {
    lost: pick(({ was, is }) => !is && was !== false),
    cured: pick(({ was, is }) => is && was === false),
    stillUnregistered: pick(({ was, is }) => !is && was === false),
  }
}
