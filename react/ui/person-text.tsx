import React from 'react'
import { useIntl } from 'react-intl'

// What the service has in place of the login of a colleague who left.
const FORMER = 'former-user'

/** How people are named: by their login, while they are here. */
export function usePersonText() {
  const { formatMessage } = useIntl()
  return (login: string): string =>
    login === FORMER ? formatMessage({ id: 'admin/order-integrations.person.former' }) : login
}

interface Props {
  readonly login: string
}

export function PersonText({ login }: Props) {
  return <>{usePersonText()(login)}</>
}
