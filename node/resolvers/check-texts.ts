import type { CheckAgreement, CheckResult as WireCheckResult } from '../__generated__/schema'
import type { CheckName, CheckResult, Finding } from '../domain/checks/check'
import { checkNames } from '../domain/checks/check'
import type { ErrorType } from '../domain/diagnosis/diagnosis'
import type { TextRef } from '../domain/guidance/guidance'
import { placeOf } from '../domain/guidance/guidance-beside-check'
import type { CheckObservation } from '../domain/orders/check-observation'
import { toKebab } from '../lib/to-kebab'
import type { Localizer } from '../texts/localize'
import { localizeLink } from '../texts/localize-steps'

type Conclusive = Exclude<Finding, { outcome: 'INCONCLUSIVE' }>

/** Some checks have more than one way to be fine, or not. */
const variantOf = (name: CheckName, finding: Conclusive): string => {
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
    ? {
        key: `inconclusive.${finding.reason}`,
        values: { service: 'unknown', check: 'unknown', ...finding.facts },
      }
    : {
        key: `${toKebab(name)}.${variantOf(name, finding)}`,
        values: { state: 'unknown', ...finding.facts },
      }

/** How a check compares with the cause that sources reported. */
export const agreementOf = (
  { verdict, causes }: CheckObservation,
  reported: ErrorType | undefined,
): CheckAgreement => {
  if (verdict === 'CANNOT_TELL' || verdict === 'ALREADY_IN_VTEX' || reported === undefined) {
    return 'NONE'
  }
  if (reported === 'NOT_REPORTED') return verdict === 'WOULD_FAIL' ? 'EXPLAINS' : 'NONE'
  return causes.includes(reported) ? 'CONFIRMS' : 'CONTRADICTS'
}

const countOf = ({ results }: CheckObservation, outcome: Finding['outcome']): string =>
  String(results.filter(({ finding }) => finding.outcome === outcome).length)

/** The verdict in a sentence. */
export const checkVerdictText = (check: CheckObservation): TextRef => ({
  key: `summary.${toKebab(check.verdict)}`,
  values: {
    fine: countOf(check, 'OK'),
    problems: countOf(check, 'PROBLEM'),
    unknown: countOf(check, 'INCONCLUSIVE'),
  },
})

const waitsFor = (finding: Finding): CheckName | null =>
  finding.outcome === 'INCONCLUSIVE' && finding.reason === 'depends'
    ? (checkNames.find((name) => name === finding.facts.check) ?? null)
    : null

/** One check in the reader's language. */
export const toCheckResult = (result: CheckResult, localizer: Localizer): WireCheckResult => {
  const { finding } = result
  const place = finding.outcome === 'PROBLEM' ? placeOf(result) : undefined
  return {
    name: result.name,
    skuId: result.skuId ?? null,
    outcome: finding.outcome,
    errorType: finding.outcome === 'PROBLEM' ? finding.cause : null,
    decides: result.decides,
    text: localizer.check(textOf(result)),
    waitsFor: waitsFor(finding),
    offered: finding.facts.offered?.split(', ') ?? [],
    link: place === undefined ? null : localizeLink(place, localizer),
  }
}
