import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, EmptyBlock } from '../../ui'

const APP = 'admin/order-integrations.pasted'

/** In the place of a list that nobody asked for: which ids the address means, only the tab knows that they were pasted in. */
export function Forgotten({ onShowAll }: { readonly onShowAll: () => void }) {
  const { formatMessage } = useIntl()
  return (
    <EmptyBlock urgent title={formatMessage({ id: `${APP}.forgotten` })}>
      <FormattedMessage id={`${APP}.forgotten-help`} tagName="p" />
      <Button variant="secondary" onClick={onShowAll}>
        {formatMessage({ id: `${APP}.forgotten-all` })}
      </Button>
    </EmptyBlock>
  )
}
