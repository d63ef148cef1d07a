import { diagnose } from '../diagnosis/diagnose'
import type { Diagnosis } from '../diagnosis/diagnosis'
import { errorTypeTraits } from '../error-types/error-types'
import { withKnownValue } from '../diagnosis/known-value'
import { cameBack, closingOf } from './handled'
import type { AsOf } from './reading-rules'
import type { FactObservation, MessageObservation } from './observation'
import { isOpen } from './order-integration-status'
import type { Judgement, Origin } from './judgement'
import type { OrderIntegrationRecord } from './record'
import { validReason, verdictOf } from './status'
import type { Verdict } from './verdict'
import { outcomeIn } from './reported-outcome'

const notReported: Diagnosis = { errorType: 'NOT_REPORTED', confidence: 'LOW', facts: [] }

/** "Error" and nothing else says that it failed, not why. */
const isBareWord = (cause: MessageObservation): boolean =>
  cause.kind === 'order-fact' &&
  cause.code === undefined &&
  cause.message === undefined &&
  ['refused', 'warned', 'accepted'].includes(outcomeIn(cause))

/**
 * A fact's status is a statement of its own: "Unavailable" may be all that a marketplace says. Beside a message it says
 * what the message leaves open, and is never shown in its place.
 */
const diagnoseFact = ({ code, message, status }: FactObservation): Diagnosis => {
  const told = diagnose({ code, message: message ?? status, errors: [] })
  if (message === undefined || status === undefined || told.errorType !== 'UNCLASSIFIED') {
    return told
  }
  const byStatus = diagnose({ message: status, errors: [] })
  if (byStatus.errorType === 'UNCLASSIFIED' || byStatus.errorType === 'NOT_REPORTED') return told
  return { ...told, errorType: byStatus.errorType, confidence: byStatus.confidence }
}

export const diagnoseObservation = (cause: MessageObservation): Diagnosis => {
  if (isBareWord(cause)) return notReported
  return cause.kind === 'notification'
    ? diagnose({ code: cause.code, message: cause.message, errors: cause.errors })
    : diagnoseFact(cause)
}

/** Where only the state is known, or a state that no text can tell better. */
const diagnosisOf = ({ status, cause, errorType }: Verdict): Diagnosis => {
  if (cause !== undefined) {
    const diagnosis = diagnoseObservation(cause)
    return errorType === undefined ? diagnosis : { ...diagnosis, errorType, confidence: 'HIGH' }
  }
  const implied = status === 'AWAITING_AUTHORIZATION' ? 'AMOUNT_DIVERGENCE' : 'NOT_REPORTED'
  return { ...notReported, errorType: errorType ?? implied }
}

/** Facts alone tell no state: until a result is known, nobody has to do anything about such an order. */
const needsPerson = ({ status, cause, errorType }: Verdict): boolean =>
  isOpen(status) && !(status === 'UNKNOWN' && cause === undefined && errorType === undefined)

const isTerminal = ({ status }: Verdict, { errorType, confidence }: Diagnosis): boolean =>
  status === 'FAILED' && errorTypeTraits[errorType].isTerminal === true && confidence !== 'LOW'

/** What a check found where no source said why. A reported cause stands beside it and is never overwritten. */
const checkedDiagnosis = ({ check }: OrderIntegrationRecord): Partial<Diagnosis> | undefined => {
  const [errorType, ...others] = check?.verdict === 'WOULD_FAIL' ? check.causes : []
  if (check === undefined || errorType === undefined) return undefined
  const found = check.results.find(
    ({ decides, finding }) =>
      decides && finding.outcome === 'PROBLEM' && finding.cause === errorType,
  )
  const facts = Object.entries(found?.finding.facts ?? {}).map(([name, value]) => ({ name, value }))
  return { errorType, facts, confidence: others.length === 0 ? 'HIGH' : 'MEDIUM' }
}

type Told = { readonly diagnosis: Diagnosis; readonly origin: Origin }

const toldBy = (record: OrderIntegrationRecord, verdict: Verdict): Told => {
  const { inference } = record
  const reason = validReason(record, verdict)
  const diagnosis = withKnownValue(diagnosisOf(verdict), record.details.value?.value)
  if (reason !== undefined) {
    const set: Diagnosis = { ...diagnosis, errorType: reason, confidence: 'HIGH' }
    return { diagnosis: set, origin: 'SET_BY_PERSON' }
  }
  const isInferred = verdict.cause === undefined && verdict.errorType === inference?.errorType
  if (isInferred && inference?.errorType !== undefined) {
    const inferred: Diagnosis = { ...diagnosis, confidence: 'MEDIUM', facts: inference.facts }
    return { diagnosis: inferred, origin: 'INFERRED' }
  }
  const checked = diagnosis.errorType === 'NOT_REPORTED' ? checkedDiagnosis(record) : undefined
  return checked === undefined
    ? { diagnosis, origin: 'REPORTED' }
    : { diagnosis: { ...diagnosis, ...checked }, origin: 'CHECKED' }
}

/** What all observations of an order together come to. Pure. Without a reading nothing is late. */
export const judge = (record: OrderIntegrationRecord, reading?: AsOf): Judgement => {
  const verdict = verdictOf(record, reading)
  const common = { cameBack: cameBack(record, verdict), closing: closingOf(record, verdict) }
  if (!needsPerson(verdict)) return { ...common, verdict, origin: 'REPORTED', open: false }
  const told = toldBy(record, verdict)
  const settled: Verdict = isTerminal(verdict, told.diagnosis)
    ? { ...verdict, status: 'NOT_INTEGRABLE' }
    : verdict
  return { ...common, ...told, verdict: settled, open: common.closing === undefined }
}
