import { useState } from 'react'
import type { IntlShape } from 'react-intl'
import { useIntl } from 'react-intl'

import type { PlanOrder, ReprocessPlan } from '../api/use-reprocess-plan'
import { usePlanOrders } from '../api/use-reprocess-plan'
import { useSavedFile } from '../ui'
import type { CsvCell, TableFile } from '../ui/csv-file'
import { openCsv } from '../ui/csv-file'
import { errorTypeLabelId, toKebab } from '../ui/labels'
import { toMajorUnit } from '../ui/money'
import { clockAt } from '../ui/zone-clock'

const APP = 'admin/order-integrations'

/** Begins a workbook: the export's own. */
export type OpenWorkbook = (header: readonly string[]) => Promise<TableFile>

/** The receipt as a file: an order a line, with what became of it. No buyer's data. */
export function useReceiptFile(plan: ReprocessPlan, openWorkbook: OpenWorkbook) {
  const intl = useIntl()
  const { all } = usePlanOrders()
  const { outcome, save } = useSavedFile()
  const [busy, setBusy] = useState(false)
  const write = async (format: 'csv' | 'xlsx') => {
    const listed = await all({ plan: plan.id })
    if (listed.kind === 'unanswered') throw new Error('The orders of the plan were not listed.')
    const { header, toRow } = toColumns(intl)
    const file = format === 'csv' ? await openCsv(header, intl.locale) : await openWorkbook(header)
    file.add(listed.orders.map(toRow))
    const day = timeIn(intl)(plan.at).slice(0, 10)
    const name = intl.formatMessage({ id: `${APP}.plan.file` }, { day })
    return { name: `${name}.${format}`, content: file.finish() }
  }
  return {
    outcome,
    busy,
    save: async (format: 'csv' | 'xlsx') => {
      setBusy(true)
      await save(() => write(format))
      setBusy(false)
    },
  }
}

/** As the export of the list writes it. */
const timeIn =
  ({ timeZone }: IntlShape) =>
  (at: string) =>
    new Date(clockAt(Date.parse(at), timeZone ?? 'UTC'))
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ')

function toColumns(intl: IntlShape) {
  const { formatMessage } = intl
  const time = timeIn(intl)
  const columns: readonly (readonly [string, (order: PlanOrder) => CsvCell])[] = [
    ['export.column-marketplace-order', (order) => order.marketplaceOrderId],
    ['export.column-marketplace', ({ marketplace }) => marketplace.name],
    ['export.column-affiliate', ({ marketplace }) => marketplace.id],
    [
      'plan.column-outcome',
      ({ outcome }) =>
        formatMessage({ id: `${APP}.plan.outcome-${toKebab(outcome)}` }, { count: 1 }),
    ],
    ['plan.column-why', ({ text }) => text],
    [
      'export.column-error',
      ({ errorType }) => errorType && formatMessage({ id: errorTypeLabelId(errorType) }),
    ],
    ['export.column-value', ({ value }) => value && toMajorUnit(value.amount, value.currency)],
    ['export.column-currency', ({ value }) => value?.currency],
    ['export.column-ship-by', ({ shipBy }) => shipBy && time(shipBy)],
    ['plan.column-batch', ({ batch }) => batch],
    ['plan.column-attempt', ({ attempt }) => attempt],
    ['plan.column-by', ({ takenBy }) => takenBy],
  ]
  return {
    header: columns.map(([name]) =>
      formatMessage({ id: `${APP}.${name}` }, { timeZone: intl.timeZone }),
    ),
    toRow: (order: PlanOrder) => columns.map(([, read]) => read(order)),
  }
}
