import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Answering } from '../api/use-question'
import { Notice, SessionEnded, ShortTime } from '../ui'

const APP = 'admin/order-integrations.page'

type Props = Pick<Answering, 'failure' | 'answeredAt'>

/** Says over an answer that it could not be read anew, and of when it is: nobody waits for what nobody looks at. */
export function NotReadAnew({ failure, answeredAt }: Props) {
  return <div role="status">{failure && <Said {...{ failure, answeredAt }} />}</div>
}

function Said({ failure, answeredAt }: Props) {
  return (
    <>
      {failure?.kind === 'signed-out' && <SessionEnded />}
      <Notice tone="warning">
        <FormattedMessage id={`${APP}.not-read-anew`} />
        {answeredAt !== undefined && (
          <>
            {' '}
            <FormattedMessage
              id={`${APP}.last-read`}
              values={{ time: <ShortTime at={new Date(answeredAt).toISOString()} /> }}
            />
          </>
        )}
      </Notice>
    </>
  )
}
