import { useIntl } from 'react-intl'

import { toDuration } from './deadline'

/** Writes a stretch of time as people say it: "3 min", "4 h 12 min", "5 days". */
export function useDurationText() {
  const { formatMessage, formatNumber } = useIntl()
  return (milliseconds: number): string => {
    const { unit, count, rest } = toDuration(milliseconds)
    return formatMessage(
      { id: 'admin/order-integrations.page.duration' },
      { unit, count, number: formatNumber(count), rest },
    )
  }
}
