import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { ExternalLink } from './external-link'
import { Notice } from './notice'

const APP = 'admin/order-integrations.page'

// Where the Admin asks who is not signed in to do so.
const ADMIN = '/admin'

/** Opens the Admin beside this page, which keeps what was typed in it. */
export function SignIn() {
  const { formatMessage } = useIntl()
  return <ExternalLink href={ADMIN}>{formatMessage({ id: `${APP}.sign-in` })}</ExternalLink>
}

/** The one thing that is said, whatever was refused since the session has ended. */
export function SessionEnded() {
  return (
    <Notice tone="warning">
      <FormattedMessage id={`${APP}.signed-out`} />
      {'. '}
      <FormattedMessage id={`${APP}.signed-out-help`} /> <SignIn />
    </Notice>
  )
}
