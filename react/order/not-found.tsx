import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { csx, EmptyBlock } from '../ui'

const APP = 'admin/order-integrations.page'
const tried = ['tried-vtex', 'tried-marketplace', 'tried-other']

interface Props {
  readonly id: string
}

export function NotFound({ id }: Props) {
  const { formatMessage } = useIntl()

  return (
    <EmptyBlock title={formatMessage({ id: `${APP}.order-not-found` })}>
      <FormattedMessage
        id={`${APP}.order-not-found-tried`}
        tagName="p"
        values={{ id: <strong className={csx({ overflowWrap: 'anywhere' })}>{id}</strong> }}
      />
      <ul className={csx({ margin: 0, paddingLeft: '$space-5', listStyle: 'disc' })}>
        {tried.map((name) => (
          <FormattedMessage key={name} id={`${APP}.${name}`} tagName="li" />
        ))}
      </ul>
      <FormattedMessage id={`${APP}.order-not-found-help`} tagName="p" />
    </EmptyBlock>
  )
}
