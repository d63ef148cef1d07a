import { useIntl } from 'react-intl'

/** A day of the store's time zone as it is called, whatever the reader's own zone. */
export function useDayText() {
  const { formatDate } = useIntl()

  return (day: string) =>
    formatDate(`${day}T12:00:00.000Z`, {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    })
}
