import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useSaveSettings } from '../../api/settings-changes'
import { errorOf } from '../form/change-text'
import { Editable } from '../form/editable'
import { TextField } from '../form/field'
import { toWhole } from '../form/to-whole'
import { card, subheading, text } from '../styles'

const APP = 'admin/order-integrations.settings.retention'

interface Props {
  readonly retentionDays: number
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** When orders that need nobody are removed. */
export function Retention({ retentionDays, mayChange, onChanged }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { busy, change, send } = useSaveSettings()
  const [days, setDays] = useState('')

  const save = async () => {
    const saved = await send({ input: { retentionDays: toWhole(days) } })
    if (saved.kind === 'done') await onChanged()
    return saved.kind === 'done'
  }

  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.title`} />
      </h3>
      <Editable
        mayChange={mayChange}
        action={formatMessage({ id: `${APP}.change` })}
        saved={formatMessage({ id: `${APP}.saved` })}
        busy={busy}
        change={change}
        onOpen={() => setDays(String(retentionDays))}
        onSave={save}
        view={
          <p className={text}>
            <FormattedMessage
              id={`${APP}.meaning`}
              values={{ count: retentionDays, number: formatNumber(retentionDays) }}
            />
          </p>
        }
      >
        <TextField
          name="retention-days"
          type="number"
          label={formatMessage({ id: `${APP}.label` })}
          help={formatMessage({ id: `${APP}.help` })}
          value={days}
          error={errorOf(change, 'retentionDays')}
          onChange={setDays}
        />
      </Editable>
    </div>
  )
}
