import type { CheckAgreement, OrderCheck } from '../__generated__/schema'
import type { CheckResult, Finding } from '../domain/checks/check'
import type { ErrorType } from '../domain/diagnosis/diagnosis'
import type { TextRef } from '../domain/guidance/guidance'
import type { CheckObservation } from '../domain/orders/check-observation'
import { toKebab } from '../lib/to-kebab'
import type { Localizer } from '../texts/localize'

type Conclusive = Exclude<Finding, { outcome: 'INCONCLUSIVE' }>

/** Some checks have more than one way to be fine, or not. */
const variantOf = (name: CheckResult['name'], finding: Conclusive): string => {
  const { outcome, facts } = finding
  if (name === 'ORDER') {
    if (outcome === 'OK') return facts.orderId === undefined ? 'absent' : 'found'
    return finding.outcome === 'PROBLEM' && finding.cause === 'ORDER_CANCELED'
      ? 'canceled'
      : 'incomplete'
  }
  if (outcome === 'OK') return 'ok'
  if (name === 'SKU_EXISTS' && facts.found !== undefined) return 'problem-reference'
  if (name === 'SHIPPING' && facts.postalArea === undefined) return 'problem-inactive'
  return 'problem'
}

const textOf = ({ name, finding }: CheckResult): TextRef =>
  finding.outcome === 'INCONCLUSIVE'
    ? { key: `inconclusive.${finding.reason}`, values: { service: 'unknown', ...finding.facts } }
    : {
        key: `${toKebab(name)}.${variantOf(name, finding)}`,
        values: { state: 'unknown', ...finding.facts },
      }

const agreementOf = (
  { verdict, causes }: CheckObservation,
  reported: ErrorType | undefined,
): CheckAgreement => {
  if (verdict === 'CANNOT_TELL' || verdict === 'ALREADY_IN_VTEX' || reported === undefined) {
    return 'NONE'
  }
  if (reported === 'NOT_REPORTED') return verdict === 'WOULD_FAIL' ? 'EXPLAINS' : 'NONE'
  return causes.includes(reported) ? 'CONFIRMS' : 'CONTRADICTS'
}

const countOf = (results: readonly CheckResult[], outcome: Finding['outcome']): string =>
  String(results.filter(({ finding }) => finding.outcome === outcome).length)

/** A check in the reader's language, beside the cause that sources reported. */
export const toOrderCheck = (
  check: CheckObservation,
  reported: ErrorType | undefined,
  localizer: Localizer,
): OrderCheck => {
  const { at, verdict, causes, results } = check
  return {
    at,
    verdict,
    causes,
    agreement: agreementOf(check, reported),
    summary: localizer.check({
      key: `summary.${toKebab(verdict)}`,
      values: {
        fine: countOf(results, 'OK'),
        problems: countOf(results, 'PROBLEM'),
        unknown: countOf(results, 'INCONCLUSIVE'),
      },
    }),
    results: results.map((result) => ({
      name: result.name,
      skuId: result.skuId ?? null,
      outcome: result.finding.outcome,
      errorType: result.finding.outcome === 'PROBLEM' ? result.finding.cause : null,
      decides: result.decides,
      text: localizer.check(textOf(result)),
    })),
  }
}
