import type { GuidanceStep, TextRef } from './guidance'
import type { KnownOrder } from './guidance-subject'
import type { IntegrationStatus } from '../orders/order-integration-status'
import { sentence, step, whereIs } from './texts'

/** What being late costs, where the marketplace named a time. */
export const deadline = ({ shipBy }: KnownOrder): readonly TextRef[] =>
  sentence('shared.any.meaning-ship-by', { shipBy })

const reprocessKey = 'shared.any.step-reprocess'

/** How to send the order through again once its cause is corrected. */
export const reprocessStep: readonly GuidanceStep[] = step(reprocessKey, [
  'integration-log',
  'integration-status-document',
])

export const isReprocessStep = ({ key }: GuidanceStep): boolean => key === reprocessKey

/** The other steps: sending the order again would not help, or is said elsewhere. */
export const withoutReprocess = (steps: readonly GuidanceStep[]): readonly GuidanceStep[] =>
  steps.filter((each) => !isReprocessStep(each))

/** An order that is in VTEX already is not sent again. */
export const reprocessUnlessInVtex = (status: IntegrationStatus): readonly GuidanceStep[] =>
  whereIs(status) === 'in-vtex' ? [] : reprocessStep
