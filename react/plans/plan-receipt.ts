import type { IntlShape } from 'react-intl'

import type { AllPlanOrders, PlanOrder, ReprocessPlan } from '../api/use-reprocess-plan'
import { errorTypeLabelId, toKebab } from '../ui/labels'
import { toMajorUnit } from '../ui/money'
import type { ReceiptColumn, ReceiptFile } from '../work/use-receipt-file'
import { receiptTime } from '../work/use-receipt-file'

const APP = 'admin/order-integrations'

/** The receipt of a plan as a file. */
export const receiptOf = (
  { at }: ReprocessPlan,
  list: () => Promise<AllPlanOrders>,
): ReceiptFile<PlanOrder> => ({
  name: 'plan.file',
  at,
  columns: toColumns,
  rows: async () => {
    const listed = await list()
    if (listed.kind === 'unanswered') throw new Error('The orders of the plan were not listed.')
    return listed.orders
  },
})

function toColumns(intl: IntlShape): readonly ReceiptColumn<PlanOrder>[] {
  const { formatMessage } = intl
  const time = receiptTime(intl)
  return [
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
    [
      'plan.column-way',
      ({ way }) => way && formatMessage({ id: `${APP}.plan.way-${toKebab(way)}` }),
    ],
    ['plan.column-said', ({ said }) => said],
    ['plan.column-attempt', ({ attempt }) => attempt],
    ['plan.column-by', ({ takenBy }) => takenBy],
  ]
}
