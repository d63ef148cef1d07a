import { inconclusive, type Checked, type CheckResult, type Finding } from './check'
import {
  checkAffiliate,
  checkErpCarrier,
  checkOrder,
  checkReported,
  foundOrder,
} from './check-order'
import { checkShipping } from './check-shipping'
import { checkLine } from './check-sku'
import { checkTotal } from './check-total'
import { missingLines, type StoreView } from './store-view'

// Not knowing is never "ok": a check that crashes says so, and the others stand.
const attempt = <Value>(check: () => Value): Value | undefined => {
  try {
    return check()
  } catch {
    return undefined
  }
}

const safely = <Found extends Finding | undefined>(check: () => Found): Found | Finding => {
  try {
    return check()
  } catch {
    return inconclusive('crashed')
  }
}

/** Whether the order would integrate now, check by check, and what they come to together. Pure; never throws. */
export const checkAll = (view: StoreView): Checked => {
  const isThere = foundOrder(view) !== undefined
  const affiliate = safely(() => checkAffiliate(view))
  const erpCarrier = safely(() => checkErpCarrier(view))
  const results: readonly CheckResult[] = [
    { name: 'ORDER', decides: true, finding: safely(() => checkOrder(view)) },
    // Where affiliates may not be read, a trade policy that a source told serves.
    {
      name: 'AFFILIATE',
      decides:
        !isThere && (affiliate.outcome !== 'INCONCLUSIVE' || view.salesChannel === undefined),
      finding: affiliate,
    },
    ...(isThere ? [] : checksOfPlacing(view)),
    ...(erpCarrier ? [{ name: 'ERP_CARRIER' as const, decides: false, finding: erpCarrier }] : []),
  ]
  return { ...judge(results, isThere), results }
}

const checksOfPlacing = (view: StoreView): readonly CheckResult[] => {
  const lines = linesChecks(view)
  const reported = safely(() => checkReported(view))
  const shipping = attempt(() => checkShipping(view, lines)) ?? { finding: inconclusive('crashed') }
  return [
    ...(reported ? [{ name: 'REPORTED_CAUSE' as const, decides: true, finding: reported }] : []),
    ...lines,
    { name: 'SHIPPING', decides: true, finding: shipping.finding },
    { name: 'TOTAL', decides: true, finding: safely(() => checkTotal(view, shipping)) },
  ]
}

const linesChecks = (view: StoreView): readonly CheckResult[] => {
  const { lines } = view
  if (lines === undefined) {
    return [{ name: 'SKU_EXISTS', decides: true, finding: missingLines(view) }]
  }
  return lines.flatMap((line) => {
    const crashed = { finding: inconclusive('crashed'), skuId: line.skuId, decides: true }
    return attempt(() => checkLine(line, view)) ?? [{ name: 'SKU_EXISTS' as const, ...crashed }]
  })
}

const judge = (
  results: readonly CheckResult[],
  isThere: boolean,
): Pick<Checked, 'verdict' | 'causes'> => {
  const deciding = results.filter(({ decides }) => decides).map(({ finding }) => finding)
  const causes = new Set(
    deciding.flatMap((finding) => (finding.outcome === 'PROBLEM' ? [finding.cause] : [])),
  )
  if (causes.size > 0) return { verdict: 'WOULD_FAIL', causes: [...causes] }
  if (isThere) return { verdict: 'ALREADY_IN_VTEX', causes: [] }
  const isKnown = deciding.every(({ outcome }) => outcome === 'OK')
  return { verdict: isKnown ? 'WOULD_INTEGRATE' : 'CANNOT_TELL', causes: [] }
}
