import type { IntlShape } from 'react-intl'

import { currencyStyle, toMajorUnit } from '../ui/money'
import type { OrderValue } from './order-value'

/** So many orders, what became of them, and what they are worth: a line of a receipt as text. */
export function summaryLine(
  intl: IntlShape,
  text: string,
  { orderCount, value, ordersWithoutValue }: OrderValue,
): string {
  const { formatMessage, formatNumber } = intl
  return [
    `${formatNumber(orderCount)} ${text}`,
    ...value.map(({ currency, amount }) =>
      formatNumber(toMajorUnit(amount, currency), currencyStyle(currency, intl)),
    ),
    ...(ordersWithoutValue > 0
      ? [
          formatMessage(
            { id: 'admin/order-integrations.page.without-value' },
            { number: formatNumber(ordersWithoutValue) },
          ),
        ]
      : []),
  ].join(' · ')
}

/** A moment in a receipt as text: read elsewhere, so with its zone. */
export const summaryTime = ({ formatDate }: IntlShape, at: string): string =>
  formatDate(at, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
