import { errorTypeTraits } from '../error-types/error-types'
import type { IntegrationStep } from '../orders/order-integration-status'
import type { GuidanceSubject } from './guidance-subject'

/** What is passed on between VTEX and the marketplace after the placement. */
export type LaterStep = Exclude<IntegrationStep, 'PLACE' | 'ERP'>

/**
 * Where an order that is in VTEX has to be mended instead of where its type usually is: at the ERP, or at a later step.
 * Undefined where the type's own place holds.
 */
export const placeOfWork = ({
  diagnosis,
  status,
  step,
}: Pick<GuidanceSubject, 'diagnosis' | 'status' | 'step'>): LaterStep | 'ERP' | undefined =>
  status !== 'INTEGRATED_WITH_PROBLEM' ||
  step === 'PLACE' ||
  errorTypeTraits[diagnosis.errorType].holdsAt === 'LATER'
    ? undefined
    : step
