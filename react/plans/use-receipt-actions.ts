import { useState } from 'react'
import { useIntl } from 'react-intl'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { toSummary } from './summary'
import type { OpenWorkbook } from './use-receipt-file'
import { useReceiptFile } from './use-receipt-file'

const APP = 'admin/order-integrations.plan'

/** As what a receipt is taken away: a file, a text, or paper. */
export function useReceiptActions(plan: ReprocessPlan, openWorkbook: OpenWorkbook) {
  const intl = useIntl()
  const { outcome, busy, save } = useReceiptFile(plan, openWorkbook)
  const [isSummed, setSummed] = useState(false)
  const action = (name: string, onChoose: () => void) => ({
    label: intl.formatMessage({ id: `${APP}.${name}` }),
    onChoose,
  })
  return {
    outcome,
    busy,
    /** Once somebody asked for it. */
    summary: isSummed ? toSummary(intl, plan) : undefined,
    files: [action('csv', () => void save('csv')), action('xlsx', () => void save('xlsx'))],
    actions: [action('summary', () => setSummed(!isSummed)), action('print', () => window.print())],
  }
}
