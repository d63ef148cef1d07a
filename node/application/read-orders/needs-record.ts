import { judge } from '../../domain/inbox/judgement'
import type { Reading } from '../../domain/order-integration/lateness'
import type { OrderIntegrationRecord } from '../../domain/order-integration/record'

/**
 * States in which an order may wait for somebody whatever its age. That `f_status` takes each of them is an assumption:
 * the reference's examples omit some.
 */
export const troubledStates = [
  'waiting-for-manual-authorization',
  'waiting-for-order-authorization',
  'waiting-ffmt-authorization',
  'waiting-for-fulfillment',
  'authorize-fulfillment',
  'on-order-completed-ffm',
  'order-create-error',
  'order-creation-error',
] as const

/** Whether an order needs a person by what Orders alone says of it, or will unless it moves on. */
export const needsRecord = (told: OrderIntegrationRecord, reading: Reading): boolean =>
  judge(told, reading).open
