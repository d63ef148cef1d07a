import { valueSumsOf } from '../../domain/plans/order-sums'
import type { CancellationResolvers } from '../../__generated__/schema'
import { mayConfirm, mayContinue } from '../../application/cancellations/may-confirm'
import {
  confirmedAloneBefore,
  needsTwoPeople,
} from '../../application/cancellations/confirmed-alone'
import { toQueryError } from '../query-failure'
import { dependenciesOf } from '../../context'
import {
  cancellationExpiresAt,
  cancellationKeptUntil,
  nextVerificationIn,
  remainingIn,
  cancellationStateOf,
  toCancelIn,
  type Cancellation as Parent,
} from '../../domain/cancellations/cancellation'
import { cancellationGroupsOf } from '../../domain/cancellations/cancellation-groups'
import { progressOf, type CancelProgress } from '../../domain/cancellations/ends'

const countOf = ({ orders }: Parent, progress: CancelProgress): number =>
  orders.filter((order) => progressOf(order) === progress).length

export const Cancellation = {
  state: (cancellation) => cancellationStateOf(cancellation),
  reason: ({ reason }) => reason ?? null,
  confirmedBy: ({ confirmed }) => confirmed.map(({ by }) => by),
  mayConfirm: (cancellation, _, context) => mayConfirm(dependenciesOf(context), cancellation),
  mayContinue: (cancellation, _, context) => mayContinue(dependenciesOf(context), cancellation),
  needsSecondPerson: (cancellation, _, context) =>
    needsTwoPeople(dependenciesOf(context), cancellation),
  confirmedAlone: async (cancellation, _, context) => {
    const before = await confirmedAloneBefore(dependenciesOf(context), cancellation)
    if (!before.ok) throw toQueryError(before.error)
    return before.value
  },
  lastActAt: ({ lastActAt }) => lastActAt ?? null,
  orderCount: ({ orders }) => orders.length,
  toCancel: (cancellation) => toCancelIn(cancellation).length,
  remaining: (cancellation) => remainingIn(cancellation),
  open: (cancellation) => countOf(cancellation, 'OPEN'),
  done: (cancellation) => countOf(cancellation, 'DONE'),
  byHand: (cancellation) => countOf(cancellation, 'BY_HAND'),
  value: ({ orders }) => valueSumsOf(orders).value,
  ordersWithoutValue: ({ orders }) => valueSumsOf(orders).ordersWithoutValue,
  groups: ({ orders }) => cancellationGroupsOf(orders),
  looksAgainAt: (cancellation) => nextVerificationIn(cancellation) ?? null,
  expiresAt: (cancellation) => cancellationExpiresAt(cancellation) ?? null,
  keptUntil: (cancellation) => cancellationKeptUntil(cancellation),
} satisfies CancellationResolvers
