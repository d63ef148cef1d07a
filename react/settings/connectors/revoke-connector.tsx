import React, { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRevokeConnectorToken } from '../../api/settings-changes'
import type { Connector } from '../../api/use-settings'
import { Button, csx, paragraph } from '../../ui'
import { ChangeText } from '../form/change-text'
import { buttons } from '../styles'

const APP = 'admin/order-integrations.settings.connector'

const box = csx({
  marginTop: '$space-4',
  padding: '$space-4',
  border: '$form.neutral',
  borderRadius: '$base',
  maxWidth: '46rem',
  strong: { text: '$action1' },
})

interface Props {
  readonly connector: Connector
  readonly onKeep: () => void
  readonly onRevoked: () => Promise<void>
}

/** Says what will end before it ends. */
export function RevokeConnector({ connector, onKeep, onRevoked }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useRevokeConnectorToken()
  const place = useRef<HTMLDivElement>(null)
  const { id, marketplaceName: name } = connector
  const title = formatMessage({ id: `${APP}.revoke-title` }, { name })

  useEffect(() => place.current?.focus(), [])

  const revoke = async () => {
    const revoked = await send({ id })
    if (revoked.kind === 'done') await onRevoked()
  }

  return (
    <div ref={place} className={box} role="group" aria-label={title} tabIndex={-1}>
      <strong>{title}</strong>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.revoke-ends`} />
      </p>
      <div role="status">{change && <ChangeText change={change} />}</div>
      <div className={buttons}>
        <Button variant="critical" loading={busy} onClick={() => void revoke()}>
          <FormattedMessage id={`${APP}.revoke`} />
        </Button>
        <Button variant="secondary" onClick={onKeep}>
          <FormattedMessage id={`${APP}.keep`} />
        </Button>
      </div>
    </div>
  )
}
