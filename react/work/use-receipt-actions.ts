import { useState } from 'react'
import { useIntl } from 'react-intl'

import type { OpenWorkbook, ReceiptFile } from './use-receipt-file'
import { useReceiptFile } from './use-receipt-file'

const APP = 'admin/order-integrations.receipt'

/** What a receipt is taken away as: a file, a text, or paper. */
export function useReceiptActions<Row>(
  file: ReceiptFile<Row>,
  summary: () => string,
  openWorkbook: OpenWorkbook,
) {
  const { formatMessage } = useIntl()
  const { outcome, busy, save } = useReceiptFile(file, openWorkbook)
  const [isSummed, setSummed] = useState(false)
  const action = (name: string, onChoose: () => void) => ({
    label: formatMessage({ id: `${APP}.${name}` }),
    onChoose,
  })
  return {
    outcome,
    busy,
    /** Once somebody asked for it. */
    summary: isSummed ? summary() : undefined,
    // The workbook first: a spreadsheet keeps 15 digits of an ID in a CSV file.
    files: [action('xlsx', () => void save('xlsx')), action('csv', () => void save('csv'))],
    actions: [action('summary', () => setSummed(!isSummed)), action('print', () => window.print())],
  }
}
