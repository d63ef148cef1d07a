import type { IntegrationStatus } from '../orders/order-integration-status'
import { errorTypeTraits } from '../error-types/error-types'
import type { Diagnosis } from './diagnosis'
import { laterStepIn } from '../orders/step-in-text'
import { foldText } from './folded-text'
import { statementsOf, type Reported } from './statement'
import { isNothingToDo, statusOfSuccessIn, successIn } from './success'

// What a single message says about the state of its order, where nothing else is known of it. With more evidence than
// one message, order-integration/status.ts decides.

/** Codes that tell the state better than the type of error does. */
const statusOfCode: ReadonlyMap<string, IntegrationStatus | undefined> = new Map([
  ['SOI001', 'AWAITING_MARKETPLACE'],
  ['SOI002', 'INTEGRATED'],
  ['SOI003', 'PROCESSING'],
  ['EOI008', undefined],
  ['EOI009', undefined],
  ['EOI010', 'UNKNOWN'],
  ['EOI011', 'AWAITING_AUTHORIZATION'],
  ['FMT0060', 'NOT_INTEGRABLE'],
  ['CHK0086', 'NOT_INTEGRABLE'],
])

const successCodes: ReadonlySet<string> = new Set(['SOI001', 'SOI002', 'SOI003'])

export type ImpliedStatus = {
  /** Absent where the message tells none. */
  readonly status?: IntegrationStatus
  /** Whether there is an error at all. */
  readonly isProblem: boolean
}

const isTimeout = ({ facts }: Diagnosis): boolean =>
  facts.some(({ name, value }) => name === 'cause' && value === 'timeout')

const statusOfSuccess = (codes: readonly string[], texts: readonly string[]) => {
  const code = codes.find((each) => successCodes.has(each))
  if (texts.some((text) => successIn(text) === 'denied')) return undefined
  if (code !== undefined) return statusOfCode.get(code)
  return texts.map(statusOfSuccessIn).find((status) => status !== undefined)
}

/** What a message says about the state of its order, given its diagnosis. */
export const impliedStatus = (reported: Reported, diagnosis: Diagnosis): ImpliedStatus => {
  const statements = statementsOf(reported).map(({ statement }) => statement)
  const codes = statements.flatMap((statement) => statement.codes)
  const texts = statements.map(({ text }) => foldText(text.slice(0, 1000)).trim())
  const success = statusOfSuccess(codes, texts)
  if (diagnosis.errorType === 'UNCLASSIFIED' && success !== undefined) {
    return { status: success, isProblem: false }
  }
  if (diagnosis.errorType === 'UNCLASSIFIED' && texts.some(isNothingToDo))
    return { isProblem: false }
  const code = codes.find((each) => statusOfCode.has(each))
  if (code !== undefined) return { status: statusOfCode.get(code), isProblem: true }
  if (
    errorTypeTraits[diagnosis.errorType].implies === 'FAILED' &&
    laterStepIn(texts.join('. ')) !== undefined
  ) {
    return { status: 'INTEGRATED_WITH_PROBLEM', isProblem: true }
  }
  if (isTimeout(diagnosis)) return { status: 'UNKNOWN', isProblem: true }
  return { status: errorTypeTraits[diagnosis.errorType].implies, isProblem: true }
}
