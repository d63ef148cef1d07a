import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CheckedOrder } from '../api/use-check-orders'
import { colors, CountText, csx, NARROW, orderHref } from '../ui'
import { errorTypeLabelId, verdictLabelId } from '../ui/labels'
import type { Tally } from './tally'
import { tallyOf } from './tally'

const APP = 'admin/order-integrations.checks'

const table = csx({
  borderCollapse: 'collapse',
  text: '$body',
  'th, td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '$space-2',
    borderBottom: '$neutral',
  },
  'th:last-child, td:last-child': { minWidth: '8rem' },
  // Words stay whole beside the many ids.
  'th, td:not(:last-child)': { overflowWrap: 'normal' },
  // The bar over the list has less room than a sheet.
  [NARROW]: {
    'th, td': { paddingX: '$space-1' },
    'th:last-child, td:last-child': { minWidth: '6rem' },
  },
  caption: { textAlign: 'left', paddingBottom: '$space-2' },
  a: {
    display: 'inline-block',
    minHeight: '1.5rem',
    marginRight: '$space-3',
    color: colors.accent,
  },
})
const number = csx({ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' })

interface Props {
  readonly orders: readonly CheckedOrder[]
  readonly remaining: number
  /** More would not be read, where a list has them all. */
  readonly mostLinks?: number
}

/** How many orders would integrate, fail for which reason, or cannot be told, with the first of each. */
export function TallyTable({ orders, remaining, mostLinks = 10 }: Props) {
  const { formatNumber } = useIntl()
  return (
    <table className={table}>
      <caption>
        <FormattedMessage
          id={`${APP}.checked`}
          values={{
            count: orders.length,
            number: formatNumber(orders.length),
            remaining,
            left: formatNumber(remaining),
          }}
        />
      </caption>
      <thead>
        <tr>
          <FormattedMessage id={`${APP}.column-orders`} tagName="th" />
          <FormattedMessage id={`${APP}.column-verdict`} tagName="th" />
          <FormattedMessage id={`${APP}.column-which`} tagName="th" />
        </tr>
      </thead>
      <tbody>
        {tallyOf(orders).map((tally) => (
          <TallyRow
            key={`${tally.verdict} ${tally.cause ?? ''}`}
            tally={tally}
            mostLinks={mostLinks}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly tally: Tally
  readonly mostLinks: number
}

function TallyRow({ tally: { verdict, cause, orders }, mostLinks }: RowProps) {
  const { formatNumber, formatMessage } = useIntl()
  const rest = orders.length - mostLinks
  return (
    <tr>
      <td className={number}>{formatNumber(orders.length)}</td>
      <td>
        <FormattedMessage id={verdictLabelId(verdict)} />
        {cause && `: ${formatMessage({ id: errorTypeLabelId(cause) })}`}
      </td>
      <td>
        {orders.slice(0, mostLinks).map(({ id, marketplaceOrderId }) => (
          <a key={id} href={orderHref(id)} target="_blank" rel="noopener noreferrer">
            {marketplaceOrderId}
          </a>
        ))}
        {rest > 0 && <CountText id={`${APP}.and-more`} count={rest} />}
      </td>
    </tr>
  )
}
