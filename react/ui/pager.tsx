import { Button, IconCaretLeft, IconCaretRight } from '@vtex/admin-ui'
import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { line } from './layout'
import { PHONE } from './screen'

const bar = line({
  gap: 3,
  also: {
    justifyContent: 'flex-end',
    paddingY: '$space-3',
    text: '$body',
    color: '$secondary',
    [PHONE]: { '& button': { minHeight: '2.75rem' } },
  },
})

interface Props {
  readonly range: { readonly from: number; readonly to: number; readonly total: number }
  readonly onPrevious?: () => void
  readonly onNext?: () => void
}

export function Pager({ range, onPrevious, onNext }: Props) {
  const { formatMessage, formatNumber } = useIntl()

  return (
    <nav className={bar} aria-label={formatMessage({ id: 'admin/order-integrations.page.pages' })}>
      <span role="status">
        <FormattedMessage
          id="admin/order-integrations.page.range"
          values={{
            from: formatNumber(range.from),
            to: formatNumber(range.to),
            total: formatNumber(range.total),
          }}
        />
      </span>
      <Button
        variant="neutralTertiary"
        icon={<IconCaretLeft size="small" />}
        disabled={!onPrevious}
        onClick={onPrevious}
      >
        {formatMessage({ id: 'admin/order-integrations.page.previous' })}
      </Button>
      <Button
        variant="neutralTertiary"
        icon={<IconCaretRight size="small" />}
        iconPosition="end"
        disabled={!onNext}
        onClick={onNext}
      >
        {formatMessage({ id: 'admin/order-integrations.page.next' })}
      </Button>
    </nav>
  )
}
