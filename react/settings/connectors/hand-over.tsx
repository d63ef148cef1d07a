import React, { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useRotateConnectorToken } from '../../api/settings-changes'
import type { IssuedAddress, PartnerConnector } from '../../api/use-settings'
import { Button, csx, paragraph, settingsHref } from '../../ui'
import { ChangeText } from '../form/change-text'
import { SecretText } from '../secret-text'
import { buttons, subheading } from '../styles'
import { TextLink } from '../text-link'
import { Examples } from './hand-over-examples'
import { TestAddress } from './test-address'

const APP = 'admin/order-integrations.settings.hand-over'

const title = csx({ text: '$title2', margin: 0, marginTop: '$space-4', outline: 'none' })
const part = csx({ marginTop: '$space-6' })
const unprinted = csx({ '@media print': { display: 'none' } })

interface Props {
  readonly connector?: PartnerConnector
  /** With its token, where it was issued while this page was open. */
  readonly endpoint?: string
  readonly mayChange: boolean
  readonly onBack: () => void
  readonly onIssued: (address: IssuedAddress) => Promise<void>
}

/** A page for the partner who runs the connector: to print or to copy from. It knows no secret but a new address. */
export function HandOver({ connector, onBack, ...issue }: Props) {
  const { account } = useRuntime()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => heading.current?.focus(), [])

  return (
    <>
      <div className={buttons}>
        <TextLink href={settingsHref({ section: 'connectors' })} onGo={onBack}>
          <FormattedMessage id={`${APP}.back`} />
        </TextLink>
      </div>
      <h3 ref={heading} tabIndex={-1} className={title}>
        {connector ? (
          <FormattedMessage
            id={`${APP}.title`}
            values={{ name: connector.marketplaceName, account }}
          />
        ) : (
          <FormattedMessage id={`${APP}.unknown`} />
        )}
      </h3>
      {connector && <Instructions connector={connector} account={account} {...issue} />}
    </>
  )
}

interface InstructionsProps extends Omit<Props, 'connector' | 'onBack'> {
  readonly connector: PartnerConnector
  readonly account: string
}

function Instructions({ connector, account, endpoint, mayChange, onIssued }: InstructionsProps) {
  const { formatMessage } = useIntl()
  const placeholder = formatMessage({ id: `${APP}.placeholder` })

  return (
    <>
      <div className={part}>
        <h4 className={subheading}>
          <FormattedMessage id={`${APP}.address`} />
        </h4>
        {endpoint ? (
          <>
            <SecretText text={endpoint} name={formatMessage({ id: `${APP}.address` })} />
            <div className={unprinted}>
              <p className={paragraph}>
                <FormattedMessage id={`${APP}.address-once`} />
              </p>
              <TestAddress endpoint={endpoint} account={account} />
            </div>
          </>
        ) : (
          <>
            <p className={paragraph}>
              <FormattedMessage id={`${APP}.address-hidden`} values={{ placeholder }} />
            </p>
            {mayChange && <IssueAddress connector={connector} onIssued={onIssued} />}
          </>
        )}
      </div>
      <Examples account={account} endpoint={endpoint ?? placeholder} />
      <div className={buttons}>
        <Button variant="secondary" className={unprinted} onClick={() => window.print()}>
          <FormattedMessage id={`${APP}.print`} />
        </Button>
      </div>
    </>
  )
}

function IssueAddress({ connector, onIssued }: Pick<InstructionsProps, 'connector' | 'onIssued'>) {
  const { busy, change, send } = useRotateConnectorToken()
  const issue = async () => {
    const issued = await send({ id: connector.id })
    if (issued.kind === 'done') await onIssued(issued.ok)
  }

  return (
    <div className={unprinted}>
      <div className={buttons}>
        <Button variant="secondary" loading={busy} onClick={() => void issue()}>
          <FormattedMessage id="admin/order-integrations.settings.connector.rotate" />
        </Button>
      </div>
      <div role="status">{change && <ChangeText change={change} />}</div>
    </div>
  )
}
