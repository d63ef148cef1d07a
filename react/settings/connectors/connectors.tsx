import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { IssuedAddress, Settings } from '../../api/use-settings'
import { ExactTime, Notice, paragraph, quietParagraph } from '../../ui'
import { card, list } from '../styles'
import { ConnectorCard } from './connector-card'
import { HandOver } from './hand-over'
import { NewConnector } from './new-connector'

const APP = 'admin/order-integrations.settings.connector'

interface Props {
  readonly settings: Settings
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** The programs that report orders: all of them, or what to hand to the partner who runs one. */
export function Connectors({ settings, mayChange, onChanged }: Props) {
  const { query, setQuery } = useRuntime()
  // Addresses with their tokens, as long as this page is open: nobody can read them again.
  const [issued, setIssued] = useState<Readonly<Record<string, IssuedAddress>>>({})
  const { affiliates, connectors, refused } = settings

  const open = (connector?: string) =>
    setQuery({ section: 'connectors', connector }, { merge: false })
  const show = async (address: IssuedAddress) => {
    const { id } = address.connector
    setIssued((before) => ({ ...before, [id]: address }))
    await onChanged()
    open(id)
  }
  const goBack = () => {
    open()
    void onChanged()
  }

  if (query?.connector) {
    const { connector: id } = query
    return (
      <HandOver
        key={id}
        connector={connectors.find((each) => each.id === id) ?? issued[id]?.connector}
        endpoint={issued[id]?.endpoint}
        mayChange={mayChange}
        onBack={goBack}
        onIssued={show}
      />
    )
  }
  return (
    <>
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <RefusedText refused={refused} />
      <ConnectorList
        connectors={connectors}
        mayChange={mayChange}
        onOpen={open}
        onIssued={show}
        onChanged={onChanged}
      />
      {mayChange && (
        <div className={card}>
          <NewConnector affiliates={affiliates} onIssued={show} />
        </div>
      )}
    </>
  )
}

interface ListProps extends Pick<Props, 'mayChange' | 'onChanged'> {
  readonly connectors: Settings['connectors']
  readonly onOpen: (id: string) => void
  readonly onIssued: (address: IssuedAddress) => Promise<void>
}

function ConnectorList({ connectors, onOpen, ...rest }: ListProps) {
  if (connectors.length === 0) {
    return (
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.none`} />
      </p>
    )
  }
  return (
    <ul className={list} role="list">
      {connectors.map((connector) => (
        <ConnectorCard
          key={connector.id}
          connector={connector}
          onOpen={() => onOpen(connector.id)}
          {...rest}
        />
      ))}
    </ul>
  )
}

function RefusedText({ refused }: Pick<Settings, 'refused'>) {
  const { formatNumber } = useIntl()
  if (!refused) {
    return (
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.none-refused`} />
      </p>
    )
  }
  return (
    <Notice tone="warning">
      <FormattedMessage
        id={`${APP}.refused`}
        values={{
          count: refused.count,
          number: formatNumber(refused.count),
          from: <ExactTime at={refused.from} zone={false} />,
          to: <ExactTime at={refused.to} />,
        }}
      />
    </Notice>
  )
}
