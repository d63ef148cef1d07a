import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { everyAlertReason } from '../../__generated__/enums'
import type { NotDone } from '../../api/use-change'
import { Button, TroubleNotice } from '../../ui'
import { toKebab } from '../../ui/labels'
import { useAcknowledgment } from './use-acknowledgment'

const APP = 'admin/order-integrations.alert'

interface Props {
  readonly alertId: string
}

/** Why a person needs no alert now: a press says so, and the alert is one line. */
export function AcknowledgeReasons({ alertId }: Props) {
  const { busy, acknowledge } = useAcknowledgment(alertId)
  const [trouble, setTrouble] = useState<NotDone>()

  return (
    <>
      {everyAlertReason.map((reason) => (
        <Button
          key={reason}
          variant="secondary"
          loading={busy}
          onClick={() => void acknowledge(reason).then(setTrouble)}
        >
          <FormattedMessage id={`${APP}.reason-${toKebab(reason)}`} />
        </Button>
      ))}
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </>
  )
}
