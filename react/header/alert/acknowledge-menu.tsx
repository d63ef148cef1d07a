import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { everyAlertReason } from '../../__generated__/enums'
import { useRights } from '../../api/rights'
import { useAcknowledgeAlert } from '../../api/use-acknowledge-alert'
import type { NotDone } from '../../api/use-change'
import { Button, csx, IconCaretDown, Popover, TroubleNotice } from '../../ui'
import { toKebab } from '../../ui/labels'
import { secondary } from './alert-style'

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
}

/** Says that somebody knows, and why: the alert is then one line. */
export function AcknowledgeMenu({ alertId }: Props) {
  const { busy, acknowledge } = useAcknowledgeAlert(alertId)
  const [trouble, setTrouble] = useState<NotDone>()
  if (useRights().workOnOrders !== 'granted') return null

  return (
    <Popover
      align="end"
      button={({ ref, open, onToggle }) => (
        <button
          ref={ref}
          type="button"
          className={secondary}
          aria-expanded={open}
          onClick={onToggle}
        >
          <FormattedMessage id={`${APP}.acknowledge`} />
          <IconCaretDown size="small" aria-hidden />
        </button>
      )}
    >
      <div className={panel}>
        {everyAlertReason.map((reason) => (
          <Button
            key={reason}
            variant="secondary"
            loading={busy}
            onClick={() =>
              void acknowledge(reason).then((change) =>
                setTrouble(change.kind === 'done' ? undefined : change),
              )
            }
          >
            <FormattedMessage id={`${APP}.reason-${toKebab(reason)}`} />
          </Button>
        ))}
        <FormattedMessage id={`${APP}.acknowledged-meaning`} tagName="p" />
        <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
      </div>
    </Popover>
  )
}
