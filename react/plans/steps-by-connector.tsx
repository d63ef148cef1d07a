import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

const APP = 'admin/order-integrations.plan'

interface Props {
  readonly perMinute: number
}

/** What becomes of each order that a connector sends again, in the order in which it happens. For a list. */
export function StepsByConnector({ perMinute }: Props) {
  const { formatNumber } = useIntl()
  return (
    <>
      <FormattedMessage id={`${APP}.way-before`} tagName="li" />
      <li>
        <FormattedMessage id={`${APP}.way-asks`} values={{ perMinute: formatNumber(perMinute) }} />
      </li>
      <FormattedMessage id={`${APP}.way-after`} tagName="li" />
      <FormattedMessage id={`${APP}.way-stops-itself`} tagName="li" />
      <FormattedMessage id={`${APP}.way-stop`} tagName="li" />
    </>
  )
}

/** What no way takes back. */
export const NeverUndone = () => (
  <FormattedMessage id={`${APP}.happens-never`}>
    {(text) => (
      <li>
        <strong>{text}</strong>
      </li>
    )}
  </FormattedMessage>
)
