import React, { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NewOrders } from '../api/use-new-orders'
import { CountText, csx, focusRing, NARROW, PHONE, wordButton } from '../ui'

const APP = 'admin/order-integrations.live'

// Over the heads of the table: what comes here must not move what is under the pointer.
const place = csx({
  position: 'absolute',
  top: 0,
  left: '50%',
  transform: 'translateX(-50%)',
  zIndex: '$z-2',
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  minHeight: '2rem',
  maxWidth: '100%',
  boxSizing: 'border-box',
  borderRadius: '$base',
  text: '$body',
  color: '$secondary',
  whiteSpace: 'nowrap',
  [NARROW]: { whiteSpace: 'normal', width: 'max-content' },
  '&[data-says="true"]': {
    boxShadow: '0 0.125rem 0.5rem rgba(0, 0, 0, 0.2)',
    bg: '$primary',
    paddingX: '$space-3',
  },
  button: {
    ...wordButton,
    minHeight: '2rem',
    paddingX: '$space-2',
    color: '$action.main.tertiary',
    [PHONE]: { minHeight: '2.75rem' },
  },
  ...focusRing,
})

interface Props {
  readonly news: NewOrders
  readonly onShow: () => void
}

/** Says that there is more than the list shows. The list itself stays as it is until a person wants it. */
export function NewOrdersBar({ news: { count, unknown }, onShow }: Props) {
  const { formatMessage } = useIntl()
  const root = useRef<HTMLDivElement>(null)
  const showThem = () => {
    // The button goes away with what it tells of.
    root.current?.focus()
    onShow()
  }

  return (
    <div
      ref={root}
      className={place}
      role="group"
      tabIndex={-1}
      data-says={count > 0 || unknown}
      aria-label={formatMessage({ id: `${APP}.label` })}
    >
      <span role="status" aria-live="polite">
        {count > 0 ? (
          <CountText id={`${APP}.new`} count={count} />
        ) : (
          unknown && <FormattedMessage id={`${APP}.unknown`} />
        )}
      </span>
      {count > 0 && (
        <button type="button" onClick={showThem}>
          <FormattedMessage id={`${APP}.show`} />
        </button>
      )}
    </div>
  )
}
