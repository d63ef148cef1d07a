import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useSetAlarmWebhook } from '../../api/settings-changes'
import type { Settings } from '../../api/use-settings'
import { ExactTime } from '../../ui'
import { errorOf } from '../form/change-text'
import { Editable } from '../form/editable'
import { TextField } from '../form/field'
import { SecretText } from '../secret-text'
import { card, subheading, text } from '../styles'

const APP = 'admin/order-integrations.settings.alarm'

interface Props {
  readonly webhook: Settings['webhook']
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

export function AlarmAddress({ webhook, mayChange, onChanged }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useSetAlarmWebhook()
  const [url, setUrl] = useState('')
  const issued = change?.kind === 'done' ? change.ok : undefined

  const save = async () => {
    const saved = await send({ url: url.trim() })
    if (saved.kind === 'done') await onChanged()
    return saved.kind === 'done'
  }

  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.address`} />
      </h3>
      <Editable
        mayChange={mayChange}
        action={formatMessage({ id: `${APP}.${webhook ? 'change' : 'enter'}` })}
        saved={formatMessage({ id: `${APP}.saved` })}
        busy={busy}
        change={change}
        onOpen={() => setUrl(webhook?.url ?? '')}
        onSave={save}
        view={
          <>
            <p className={text}>
              {webhook ? (
                <FormattedMessage
                  id={`${APP}.sent-to`}
                  values={{
                    url: <span translate="no">{webhook.url}</span>,
                    time: <ExactTime at={webhook.createdAt} />,
                  }}
                />
              ) : (
                <FormattedMessage id={`${APP}.nowhere`} />
              )}
            </p>
            {webhook && issued && (
              <>
                <p className={text}>
                  <FormattedMessage id={`${APP}.secret-once`} />
                </p>
                <SecretText text={issued.secret} name={formatMessage({ id: `${APP}.secret` })} />
              </>
            )}
          </>
        }
      >
        <TextField
          name="alarm-address"
          type="url"
          label={formatMessage({ id: `${APP}.label` })}
          help={formatMessage({ id: `${APP}.help` })}
          value={url}
          error={errorOf(change, 'url')}
          onChange={setUrl}
        />
      </Editable>
    </div>
  )
}
