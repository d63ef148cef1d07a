import type { GuidanceStep, TextRef } from './guidance'
import type { KnownOrder } from './guidance-subject'
import type { IntegrationStatus } from '../orders/order-integration-status'
import { sentence, step, whereIs } from './texts'

/** What being late costs, where the marketplace named a time. */
export const deadline = ({ shipBy }: KnownOrder): readonly TextRef[] =>
  sentence('shared.any.meaning-ship-by', { shipBy })

/** How to send the order through again once its cause is corrected. */
export const reprocessStep: readonly GuidanceStep[] = step('shared.any.step-reprocess', [
  'integration-log',
  'integration-status-document',
])

/** An order that is in VTEX already is not sent again. */
export const reprocessUnlessInVtex = (status: IntegrationStatus): readonly GuidanceStep[] =>
  whereIs(status) === 'in-vtex' ? [] : reprocessStep
