import React, { useEffect } from 'react'
import { FormattedMessage } from 'react-intl'

import { useRights } from '../../api/rights'
import { csx, IconCaretDown, Popover } from '../../ui'
import { AcknowledgeReasons } from './acknowledge-reasons'
import { OpenerButton } from './opener-button'

const APP = 'admin/order-integrations.alert'

const panel = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-2',
  padding: '$space-2',
  p: { margin: 0, fontSize: '0.75rem', lineHeight: '1rem', color: '$secondary' },
})

interface Props {
  readonly alertId: string
  /** Whether its reasons are shown. */
  readonly onOpen: (open: boolean) => void
}

/** Says that somebody knows, and why: the alert is then one line. */
export function AcknowledgeMenu({ alertId, onOpen }: Props) {
  if (useRights().workOnOrders !== 'granted') return null

  return (
    <Popover
      align="end"
      button={(opener) => (
        <OpenerButton opener={opener}>
          <FormattedMessage id={`${APP}.acknowledge`} />
          <IconCaretDown size="small" aria-hidden />
        </OpenerButton>
      )}
    >
      <div className={panel}>
        <Shown onShown={onOpen} />
        <AcknowledgeReasons alertId={alertId} />
        <FormattedMessage id={`${APP}.acknowledged-meaning`} tagName="p" />
      </div>
    </Popover>
  )
}

/** Says that it is there, and that it is gone. */
function Shown({ onShown }: { readonly onShown: (shown: boolean) => void }) {
  useEffect(() => {
    onShown(true)
    return () => onShown(false)
  }, [])
  return null
}
