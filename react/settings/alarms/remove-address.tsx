import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRemoveAlarmWebhook } from '../../api/settings-changes'
import { Editable } from '../form/editable'
import { text } from '../styles'

const APP = 'admin/order-integrations.settings.alarm'

interface Props {
  /** Undefined where there is none: then only what became of it is said. */
  readonly url?: string
  readonly onChanged: () => Promise<void>
}

/** Says what ends before it ends. */
export function RemoveAddress({ url, onChanged }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useRemoveAlarmWebhook()

  const remove = async () => {
    const removed = await send({})
    if (removed.kind === 'done') await onChanged()
    return removed.kind === 'done'
  }

  return (
    <Editable
      mayChange={url !== undefined}
      action={formatMessage({ id: `${APP}.remove` })}
      submit={formatMessage({ id: `${APP}.remove` })}
      saved={formatMessage({ id: `${APP}.removed` })}
      busy={busy}
      change={change}
      onOpen={() => undefined}
      onSave={remove}
    >
      <p className={text}>
        <FormattedMessage id={`${APP}.remove-ends`} values={{ url }} />
      </p>
    </Editable>
  )
}
