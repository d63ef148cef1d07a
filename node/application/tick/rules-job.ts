import { z } from 'zod'

import type { Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { ReadingRules } from '../../domain/orders/reading-rules'
import { hashOf } from '../../lib/hash'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
import { eachOrder } from '../orders/each-order'
import type { SettingsMemory } from '../settings/settings-memory'
import { jobState, type JobStates } from './job-states'
import type { TickJob } from './tick-job'

type Dependencies = {
  readonly clock: Clock
  readonly orderIntegrations: OrderIntegrationStore
  readonly jobStates: JobStates
  readonly memory: { readonly openSet: OpenSet; readonly settings: SettingsMemory }
}

/** How many are written at a time, and between two looks at the clock. */
const atOnce = 8
const inGroup = 40

const stateSchema = z.object({
  /** Tells the rules by which open orders stand. */
  rules: z.string(),
  /** While they are gone through: the id of the last one that was. */
  after: z.string().optional(),
})

const none: z.infer<typeof stateSchema> = { rules: '' }

const judgedBy = jobState('judged-by', stateSchema, none)

/** What the owner sets. The store's usual times change all the time, and a little. */
const rulesIn = ({ known }: SettingsMemory): string =>
  hashOf([known.stuckAfter, known.shipByRules, known.timeZone])

/** Whether an order may stand by rules that are no more: it is late, or its deadline is not the one that a rule gives. */
const mayStandByOthers = (
  { status, affiliateId, order }: OrderIntegrationRow,
  { shipByRule }: ReadingRules,
): boolean => {
  if (status === 'STUCK') return true
  if (order.shipBy !== undefined && order.shipBySource !== 'RULE') return false
  return (order.createdAt && shipByRule?.(affiliateId, order.createdAt)) !== order.shipBy
}

/**
 * Judges open orders anew once the owner changed what counts as stuck, or by when orders ship: no event and no list tells
 * of that. Those that the change makes late are found where Orders is read.
 */
export const rulesJob: TickJob<Dependencies> = {
  name: 'rules',
  run: async (dependencies, { isOver }) => {
    const { jobStates, memory, orderIntegrations: store, clock } = dependencies
    const stored = await jobStates.read(judgedBy)
    if (!stored.ok) return stored
    const rules = rulesIn(memory.settings)
    const isSame = stored.value.rules === rules
    const after = (isSame && stored.value.after) || ''
    if (isSame && after === '') return success({ judged: 0 })
    const loaded = await memory.openSet.whole({ store, clock })
    if (!loaded.ok) return loaded
    if (loaded.value.partial || loaded.value.stale) return success({ judged: 0 })
    const waiting = loaded.value.rows
      .filter(({ id }) => id > after)
      .filter((row) => mayStandByOthers(row, memory.settings.rules))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
    let judged = 0
    for (let from = 0; from < waiting.length; from += inGroup) {
      if (isOver()) {
        const last = waiting[from - 1]?.id ?? after
        const saved = await jobStates.write(judgedBy, { rules, ...(last && { after: last }) })
        return saved.ok ? success({ judged }) : saved
      }
      const orders = waiting.slice(from, from + inGroup)
      const visit = (row: OrderIntegrationRow) => judgeAnew(dependencies, row)
      const round = await eachOrder({ orders, atOnce, visit })
      if (!round.ok) return round
      judged += round.value.done
    }
    const saved = await jobStates.write(judgedBy, { rules })
    return saved.ok ? success({ judged }) : saved
  },
}

/** Writes an order where it no longer stands as it is known here. */
const judgeAnew = async (
  { orderIntegrations, memory }: Dependencies,
  row: OrderIntegrationRow,
): Promise<Result<boolean, Failure>> => {
  const stored = await orderIntegrations.read(row)
  if (!stored.ok || stored.value === undefined) return stored.ok ? success(false) : stored
  const { record, row: now } = stored.value
  if (now.open && now.order.shipBy === row.order.shipBy) return success(false)
  const updated = await orderIntegrations.update(row, (current = record) => current)
  if (!updated.ok) return updated
  memory.openSet.apply(updated.value)
  return success(true)
}
