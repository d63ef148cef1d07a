import React from 'react'
import { FormattedMessage } from 'react-intl'

import { useRights } from '../api/rights'
import { Notice } from '../ui'

/** Why there are no buttons: nobody's role was taken, it could not be read. */
export function RightsUnknown() {
  const rights = useRights()
  if (!Object.values(rights).includes('unknown')) return null
  return (
    <Notice tone="warning">
      <FormattedMessage id="admin/order-integrations.page.rights-unknown" />
    </Notice>
  )
}
