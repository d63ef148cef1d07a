import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { Button, CountText } from '../../ui'
import type { Ticked } from './ticked'

const APP = 'admin/order-integrations.bulk'

/** The marketplace's ids of the ticked orders, for wherever they are asked for. */
export function CopyIds({ ticked }: { readonly ticked: Extract<Ticked, { kind: 'rows' }> }) {
  const [copied, setCopied] = useState<'copied' | 'copy-denied'>()
  const count = ticked.rows.length
  const copy = () => {
    const text = ticked.rows.map(({ marketplaceOrderId }) => marketplaceOrderId).join('\n')
    // Inside the Admin's frame the clipboard can be denied, or be missing.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('denied'))
    written.then(
      () => setCopied('copied'),
      () => setCopied('copy-denied'),
    )
  }
  return (
    <>
      <Button variant="secondary" data-aside onClick={copy}>
        <FormattedMessage id={`${APP}.copy`} />
      </Button>
      <span role="status">{copied && <CountText id={`${APP}.${copied}`} count={count} />}</span>
    </>
  )
}
