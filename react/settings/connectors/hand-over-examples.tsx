import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { CopyButton, csx, paragraph, useNow } from '../../ui'
import { SecretText } from '../secret-text'
import { facts, subheading } from '../styles'
import {
  answerToRequest,
  fetchRequests,
  logAddress,
  testFacts,
  testNotification,
  testOrderId,
  toCurl,
} from './examples'

const APP = 'admin/order-integrations.settings.hand-over'

const part = csx({ marginTop: '$space-6' })
const example = csx({
  display: 'flex',
  alignItems: 'flex-start',
  gap: '$space-2',
  marginTop: '$space-3',
  maxWidth: '60rem',
  pre: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    padding: '$space-3',
    bg: '$secondary',
    borderRadius: '$base',
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
})

// An address has no place to break at, and the page has no room to be wider.
const address = csx({ overflowWrap: 'anywhere' })

/** VTEX's description of the log, whose form is taken as it is. */
const logGuide = 'https://developers.vtex.com/docs/guides/external-marketplace-integration-logs'

const statuses = ['200', '400', '404', '413', '503'] as const

interface Props {
  readonly account: string
  readonly endpoint: string
}

/** What to send and what comes back, with calls that a partner can run as they stand. */
export function Examples({ account, endpoint }: Props) {
  const { formatMessage } = useIntl()
  const now = useNow()

  return (
    <>
      <Part title="what">
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.what-copy`} />
        </p>
        <Example name="example-notification" curl={toCurl(testNotification(endpoint, account))} />
      </Part>
      <Part title="facts">
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.facts-what`} />
        </p>
        <Example name="example-facts" curl={toCurl(testFacts(endpoint, account, now))} />
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.harmless`} values={{ id: testOrderId }} />
        </p>
      </Part>
      <Part title="logs">
        <p className={paragraph}>
          <FormattedMessage
            id={`${APP}.logs-what`}
            values={{
              guide: (
                <a href={logGuide} className={address}>
                  {logGuide}
                </a>
              ),
            }}
          />
        </p>
        <SecretText
          text={logAddress(endpoint, account)}
          name={formatMessage({ id: `${APP}.logs-address` })}
        />
      </Part>
      <Resend account={account} endpoint={endpoint} />
      <Part title="answers">
        <dl className={facts}>
          {statuses.map((status) => (
            <div key={status}>
              <dt>{status}</dt>
              <dd>
                <FormattedMessage id={`${APP}.answer-${status}`} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  )
}

/** How a connector learns which orders it is asked to send again. */
function Resend({ account, endpoint }: Props) {
  return (
    <Part title="resend">
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.resend-what`} />
      </p>
      <Example name="example-resend" curl={fetchRequests(endpoint, account)} />
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.resend-answer`} values={{ most: 1000 }} />
      </p>
      <Example name="example-resend-answer" curl={toCurl(answerToRequest(endpoint, account))} />
    </Part>
  )
}

interface PartProps {
  readonly title: 'what' | 'facts' | 'logs' | 'resend' | 'answers'
  readonly children: ReactNode
}

function Part({ title, children }: PartProps) {
  return (
    <div className={part}>
      <h4 className={subheading}>
        <FormattedMessage id={`${APP}.${title}`} />
      </h4>
      {children}
    </div>
  )
}

interface ExampleProps {
  readonly name:
    'example-notification' | 'example-facts' | 'example-resend' | 'example-resend-answer'
  readonly curl: string
}

function Example({ name, curl }: ExampleProps) {
  const { formatMessage } = useIntl()
  return (
    <div className={example}>
      <pre translate="no">{curl}</pre>
      <CopyButton text={curl} name={formatMessage({ id: `${APP}.${name}` })} />
    </div>
  )
}
