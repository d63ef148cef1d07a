import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { bullets, Section } from '../ui'

const APP = 'admin/order-integrations.cancellation'

const steps = bullets({ also: { li: { marginBottom: '$space-1' } } })

/** What the next click does to each order, and what cannot be taken back. */
export function WhatCancelingDoes() {
  const { formatMessage } = useIntl()
  return (
    <Section title={formatMessage({ id: `${APP}.what-happens` })}>
      <ul className={steps}>
        <FormattedMessage id={`${APP}.happens-never`}>
          {(text) => (
            <li>
              <strong>{text}</strong>
            </li>
          )}
        </FormattedMessage>
        {['before', 'sent', 'after', 'open'].map((name) => (
          <FormattedMessage key={name} id={`${APP}.happens-${name}`} tagName="li" />
        ))}
      </ul>
    </Section>
  )
}
