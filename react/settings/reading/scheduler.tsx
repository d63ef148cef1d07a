import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRotateTickSecret } from '../../api/settings-changes'
import { Editable } from '../form/editable'
import { SecretText } from '../secret-text'
import { card, subheading } from '../styles'
import { paragraph } from '../../ui'

const APP = 'admin/order-integrations.settings.scheduler'

/** What calls the app for its background work, and the key that proves who calls. */
export function Scheduler() {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useRotateTickSecret()
  const issued = change?.kind === 'done' ? change.ok : undefined

  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.title`} />
      </h3>
      <Editable
        mayChange
        action={formatMessage({ id: `${APP}.issue` })}
        submit={formatMessage({ id: `${APP}.issue` })}
        saved={formatMessage({ id: `${APP}.issued` })}
        busy={busy}
        change={change}
        onOpen={() => undefined}
        onSave={async () => (await send({})).kind === 'done'}
        view={
          <>
            <p className={paragraph}>
              <FormattedMessage id={`${APP}.meaning`} />
            </p>
            {issued && (
              <>
                <SecretText
                  text={`POST ${issued.endpoint}`}
                  name={formatMessage({ id: `${APP}.endpoint` })}
                />
                <SecretText
                  text={`${issued.header}: ${issued.secret}`}
                  name={formatMessage({ id: `${APP}.header` })}
                />
              </>
            )}
          </>
        }
      >
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.ends`} />
        </p>
      </Editable>
    </div>
  )
}
