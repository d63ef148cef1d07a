import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ListedOrder } from '../../api/use-listed-orders'
import { Button, CopyButton, csx, ExternalLink, line, Notice, prose, VTEX_LOG } from '../../ui'

const APP = 'admin/order-integrations.cause'

const card = csx({
  padding: '$space-4',
  border: '$neutral',
  borderRadius: '$base',
  text: '$body',
})
const position = prose({ small: true, quiet: true })
const order = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-3',
  margin: 0,
  fontSize: '1.125rem',
  lineHeight: '1.75rem',
  fontWeight: 600,
  overflowWrap: 'anywhere',
})
const actions = line({ top: 3, also: { columnGap: '$space-5', rowGap: '$space-3' } })

interface Props {
  /** What is left to do; the first of them is next. */
  readonly left: readonly ListedOrder[]
  readonly done: number
  readonly onDone: (order: ListedOrder) => void
}

export function NextOrder({ left, done, onDone }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const [next] = left
  if (next === undefined) {
    return (
      <Notice tone="info">
        <FormattedMessage id={`${APP}.worklist-end`} />
      </Notice>
    )
  }

  return (
    <div className={card}>
      <p className={position}>
        <FormattedMessage
          id={`${APP}.worklist-position`}
          values={{
            position: formatNumber(done + 1),
            total: formatNumber(done + left.length),
          }}
        />
      </p>
      <p className={order} translate="no">
        {next.marketplaceOrderId}
        <CopyButton
          text={next.marketplaceOrderId}
          name={formatMessage({ id: 'admin/order-integrations.page.id-marketplace' })}
        />
      </p>
      <div className={actions}>
        <ExternalLink href={VTEX_LOG}>
          {formatMessage({ id: 'admin/order-integrations.page.vtex-log' })}
        </ExternalLink>
        <Button variant="secondary" onClick={() => onDone(next)}>
          <FormattedMessage id={`${APP}.worklist-done`} />
        </Button>
      </div>
    </div>
  )
}
