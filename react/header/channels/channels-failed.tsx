import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Failure } from '../../api/failure'
import { csx, prose, ShortTime, SignIn, wordButton } from '../../ui'

const APP = 'admin/order-integrations'

const words = prose({ small: true, quiet: true, top: 1 })

const again = csx({ ...wordButton, font: 'inherit', color: '$action.main.tertiary' })

interface Props {
  readonly failure: Failure
  /** Of when what is shown all the same is; undefined where nothing is known yet. */
  readonly since?: string | null
  readonly onRetry: () => void
}

/** Not knowing is not being well: it says so, and since when, and leaves the list alone. */
export function ChannelsFailed({ failure, since, onRetry }: Props) {
  return (
    <p role="status" className={words}>
      {since ? (
        <FormattedMessage
          id={`${APP}.header.channels-unread`}
          values={{ time: <ShortTime at={since} /> }}
        />
      ) : (
        <FormattedMessage id={`${APP}.header.channels-failed`} />
      )}{' '}
      {failure.kind === 'signed-out' ? (
        <>
          <FormattedMessage id={`${APP}.page.signed-out`} />
          {'. '}
          <SignIn />
        </>
      ) : (
        <button type="button" className={again} onClick={onRetry}>
          <FormattedMessage id={`${APP}.page.retry`} />
        </button>
      )}
    </p>
  )
}
