import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { bullets, ExternalLink, paragraph } from '../../ui'

const APP = 'admin/order-integrations.settings.reading'

// https://developers.vtex.com/docs/guides/how-to-receive-order-notifications-on-vtex-io, read 2026-11-29.
const broadcastSettings = '/admin/apps/vtex.orders-broadcast/setup'

const points = bullets({ top: 2, width: 46 })

/** What keeps events away where none ever came: VTEX sends them to one workspace, and to sub-accounts only if told. */
export function NoEventYet() {
  const { workspace } = useRuntime()
  const { formatMessage } = useIntl()
  const lines = [
    ...(workspace === 'master' ? [] : ['no-event-workspace']),
    'no-event-subaccount',
    'no-event-quiet',
  ]
  return (
    <>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.no-event`} />
      </p>
      <ul className={points}>
        {lines.map((line) => (
          <li key={line}>
            <FormattedMessage id={`${APP}.${line}`} values={{ workspace }} />
          </li>
        ))}
      </ul>
      <p className={paragraph}>
        <ExternalLink href={broadcastSettings}>
          {formatMessage({ id: `${APP}.no-event-link` })}
        </ExternalLink>
      </p>
    </>
  )
}
