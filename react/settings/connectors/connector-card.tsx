import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRotateConnectorToken } from '../../api/settings-changes'
import type { Connector, IssuedAddress } from '../../api/use-settings'
import { Button, ExactTime, Notice, settingsHref } from '../../ui'
import { FactList } from '../fact-list'
import { ChangeText } from '../form/change-text'
import { SourceHealthFacts } from '../source-health-facts'
import { buttons, card, subheading } from '../styles'
import { TextLink } from '../text-link'
import { RevokeConnector } from './revoke-connector'

const APP = 'admin/order-integrations.settings.connector'

interface Props {
  readonly connector: Connector
  readonly mayChange: boolean
  readonly onOpen: () => void
  readonly onIssued: (address: IssuedAddress) => Promise<void>
  readonly onChanged: () => Promise<void>
}

export function ConnectorCard({ connector, mayChange, onOpen, onIssued, onChanged }: Props) {
  const rotation = useRotateConnectorToken()
  const [state, setState] = useState<'shown' | 'revoking' | 'revoked'>('shown')
  const place = useRef<HTMLLIElement>(null)
  const { id, marketplaceName: name } = connector

  const rotate = async () => {
    const rotated = await rotation.send({ id })
    if (rotated.kind === 'done') await onIssued(rotated.ok)
  }

  // The button that was pressed goes; the connector is where to go on.
  const leave = (next: 'shown' | 'revoked') => {
    setState(next)
    place.current?.focus()
  }

  return (
    <li ref={place} className={card} tabIndex={-1}>
      <h3 className={subheading}>{name}</h3>
      <ConnectorFacts connector={connector} />
      {state === 'revoking' ? (
        <RevokeConnector
          connector={connector}
          onKeep={() => leave('shown')}
          onRevoked={async () => {
            await onChanged()
            leave('revoked')
          }}
        />
      ) : (
        <ConnectorActions
          connector={connector}
          mayChange={mayChange}
          rotating={rotation.busy}
          onOpen={onOpen}
          onRotate={() => void rotate()}
          onRevoke={() => setState('revoking')}
        />
      )}
      <div role="status">
        {rotation.change && <ChangeText change={rotation.change} />}
        {state === 'revoked' && (
          <Notice tone="info">
            <FormattedMessage id={`${APP}.revoked`} values={{ name }} />
          </Notice>
        )}
      </div>
    </li>
  )
}

interface ActionsProps extends Pick<Props, 'connector' | 'mayChange' | 'onOpen'> {
  readonly rotating: boolean
  readonly onRotate: () => void
  readonly onRevoke: () => void
}

function ConnectorActions(props: ActionsProps) {
  const { connector, mayChange, rotating, onOpen, onRotate, onRevoke } = props
  const { id, marketplaceName: name, tokensIssuedAt } = connector
  const { formatMessage } = useIntl()
  return (
    <div className={buttons}>
      <TextLink href={settingsHref({ section: 'connectors', connector: id })} onGo={onOpen}>
        <FormattedMessage id={`${APP}.hand-over`} values={{ name }} />
      </TextLink>
      {mayChange && (
        <Button
          variant="secondary"
          loading={rotating}
          aria-label={formatMessage({ id: `${APP}.rotate-name` }, { name })}
          onClick={onRotate}
        >
          <FormattedMessage id={`${APP}.rotate`} />
        </Button>
      )}
      {mayChange && tokensIssuedAt.length > 0 && (
        <Button
          variant="secondary"
          aria-label={formatMessage({ id: `${APP}.revoke-name` }, { name })}
          onClick={onRevoke}
        >
          <FormattedMessage id={`${APP}.revoke`} />
        </Button>
      )}
    </div>
  )
}

function ConnectorFacts({ connector }: Pick<Props, 'connector'>) {
  const { id, affiliateId, tokensIssuedAt, health } = connector
  const [latest, before] = tokensIssuedAt
  const lines = [
    { key: 'affiliate', content: <span translate="no">{affiliateId}</span> },
    { key: 'id', content: <span translate="no">{id}</span> },
    {
      key: 'address',
      content: !latest ? (
        <FormattedMessage id={`${APP}.address-none`} />
      ) : (
        <FormattedMessage
          id={`${APP}.address-${before ? 'two' : 'valid'}`}
          values={{ time: <ExactTime at={latest} />, before: before && <ExactTime at={before} /> }}
        />
      ),
    },
  ]
  return (
    <>
      <FactList inColumns area={APP} lines={lines} />
      <SourceHealthFacts health={health} />
    </>
  )
}
