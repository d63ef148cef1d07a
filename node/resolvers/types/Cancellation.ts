import type { CancellationResolvers } from '../../__generated__/schema'
import { mayConfirm, mayContinue } from '../../application/cancellations/may-confirm'
import { dependenciesOf } from '../../context'
import {
  keptUntil,
  needsSecondPerson,
  nextVerificationIn,
  remainingIn,
  stateOf,
  toCancelIn,
  type Cancellation as Parent,
} from '../../domain/cancellations/cancellation'
import { groupsOf, sumsOf } from '../../domain/cancellations/cancellation-groups'
import { progressOf, type Progress } from '../../domain/cancellations/ends'

const countOf = ({ orders }: Parent, progress: Progress): number =>
  orders.filter((order) => progressOf(order) === progress).length

export const Cancellation = {
  state: (cancellation) => stateOf(cancellation),
  reason: ({ reason }) => reason ?? null,
  confirmedBy: ({ confirmed }) => confirmed.map(({ by }) => by),
  mayConfirm: (cancellation, _, context) => mayConfirm(dependenciesOf(context), cancellation),
  mayContinue: (cancellation, _, context) => mayContinue(dependenciesOf(context), cancellation),
  needsSecondPerson: (cancellation) => needsSecondPerson(cancellation),
  lastActAt: ({ lastActAt }) => lastActAt ?? null,
  orderCount: ({ orders }) => orders.length,
  toCancel: (cancellation) => toCancelIn(cancellation).length,
  remaining: (cancellation) => remainingIn(cancellation),
  open: (cancellation) => countOf(cancellation, 'OPEN'),
  done: (cancellation) => countOf(cancellation, 'DONE'),
  byHand: (cancellation) => countOf(cancellation, 'BY_HAND'),
  value: ({ orders }) => sumsOf(orders).value,
  ordersWithoutValue: ({ orders }) => sumsOf(orders).ordersWithoutValue,
  groups: ({ orders }) => groupsOf(orders),
  looksAgainAt: (cancellation) => nextVerificationIn(cancellation) ?? null,
  keptUntil: (cancellation) => keptUntil(cancellation),
} satisfies CancellationResolvers
