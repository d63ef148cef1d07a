import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { everyAlertReason } from '../../__generated__/enums'
import { useAcknowledgeAlert } from '../../api/use-acknowledge-alert'
import type { NotDone } from '../../api/use-change'
import { Button, TroubleNotice } from '../../ui'
import { toKebab } from '../../ui/labels'

const APP = 'admin/order-integrations.alert'

interface Props {
  readonly alertId: string
}

/** Why a person needs no alert now: a press says so, and the alert is one line. */
export function AcknowledgeReasons({ alertId }: Props) {
  const { busy, acknowledge } = useAcknowledgeAlert(alertId)
  const [trouble, setTrouble] = useState<NotDone>()

  return (
    <>
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
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </>
  )
}
