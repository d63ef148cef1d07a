import type { IntlShape } from 'react-intl'

import type { CancellationEndOf } from '../__generated__/operations'
import type { Cancellation, CanceledOrder } from '../api/use-cancellation'
import { toKebab } from '../ui/labels'
import { toMajorUnit } from '../ui/money'
import type { ReceiptColumn, ReceiptFile } from '../work/use-receipt-file'

const APP = 'admin/order-integrations'

/** The receipt of a cancellation as a file. */
export const cancellationReceiptOf = ({
  at,
  orders,
}: Cancellation): ReceiptFile<CanceledOrder> => ({
  name: 'cancellation.file',
  at,
  columns: toColumns,
  rows: async () => orders,
})

const endOf =
  (what: CancellationEndOf) =>
  ({ ends }: CanceledOrder) => {
    const end = ends.find((each) => each.what === what)
    return end && end.text
  }

function toColumns({ formatMessage }: IntlShape): readonly ReceiptColumn<CanceledOrder>[] {
  const says = (id: string, values = {}) =>
    formatMessage({ id: `${APP}.cancellation.${id}` }, values)
  return [
    ['export.column-marketplace-order', (order) => order.marketplaceOrderId],
    ['export.column-marketplace', ({ marketplace }) => marketplace.name],
    ['export.column-affiliate', ({ marketplace }) => marketplace.id],
    ['cancellation.column-order', ({ orderId }) => orderId],
    ['cancellation.column-kind', ({ kind }) => kind && says(`kind-${toKebab(kind)}`)],
    [
      'cancellation.column-outcome',
      ({ outcome }) => says(`outcome-${toKebab(outcome)}`, { count: 1 }),
    ],
    ['cancellation.column-why', ({ text, vtexSays }) => vtexSays || text],
    ['export.column-value', ({ value }) => value && toMajorUnit(value.amount, value.currency)],
    ['export.column-currency', ({ value }) => value && value.currency],
    ['cancellation.column-end-order', endOf('ORDER')],
    ['cancellation.column-end-task', endOf('TASK')],
    ['cancellation.column-end-marketplace', endOf('MARKETPLACE')],
    ['cancellation.column-by', ({ by }) => by],
  ]
}
