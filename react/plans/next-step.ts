import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { isBrokenOff, nextBatch } from './next-batch'

/** The one thing to do next with a plan. */
export interface NextStep {
  readonly kind: 'take' | 'mark' | 'resume' | 'check'
  readonly batch: number
  readonly count: number
  readonly dueToday: number
}

/** Undefined where nothing is left that a person can do. */
export function nextStep(plan: ReprocessPlan, unknown: number): NextStep | undefined {
  const batch = nextBatch(plan)
  if (batch) {
    const { number, orderCount: count, dueToday } = batch
    const isInHand = batch.state === 'TAKEN' && !isBrokenOff(batch)
    return { kind: isInHand ? 'mark' : 'take', batch: number, count, dueToday }
  }
  const none = { batch: 0, dueToday: 0 }
  if (plan.state === 'STOPPED') return { ...none, kind: 'resume', count: 0 }
  return unknown > 0 ? { ...none, kind: 'check', count: unknown } : undefined
}
