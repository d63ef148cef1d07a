import { csx } from '@vtex/admin-ui'
import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Failure } from '../api/failure'
import { EmptyBlock } from './empty-block'
import { Button } from './button'
import { SignIn } from './session-ended'

const APP = 'admin/order-integrations.page'

interface Props {
  /** What could not be shown, as a whole sentence. */
  readonly title: string
  readonly failure: Failure
  readonly onRetry: () => void
}

/** A question without an answer. Says which it is, because only some are worth another try. */
export function FailureBlock({ title, failure, onRetry }: Props) {
  const { formatMessage } = useIntl()

  switch (failure.kind) {
    case 'forbidden':
      return (
        <EmptyBlock urgent title={formatMessage({ id: `${APP}.forbidden` })}>
          <FormattedMessage id={`${APP}.forbidden-help`} tagName="p" />
        </EmptyBlock>
      )
    case 'signed-out':
      return (
        <EmptyBlock urgent title={formatMessage({ id: `${APP}.signed-out` })}>
          <FormattedMessage id={`${APP}.signed-out-help`} tagName="p" />
          <SignIn />
          <Button onClick={onRetry}>{formatMessage({ id: `${APP}.retry` })}</Button>
        </EmptyBlock>
      )
    case 'unreachable':
    case 'failed':
      return (
        <EmptyBlock urgent title={title}>
          <FormattedMessage id={`${APP}.${failure.kind}`} tagName="p" />
          {failure.reference && (
            <p className={csx({ text: '$detail', overflowWrap: 'anywhere' })}>
              <FormattedMessage
                id={`${APP}.failure-reference`}
                values={{ reference: failure.reference }}
              />
            </p>
          )}
          <Button onClick={onRetry}>{formatMessage({ id: `${APP}.retry` })}</Button>
        </EmptyBlock>
      )
  }
}
