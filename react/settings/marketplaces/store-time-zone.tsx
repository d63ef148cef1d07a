import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useSaveSettings } from '../../api/settings-changes'
import { errorOf } from '../form/change-text'
import { Editable } from '../form/editable'
import { TextField } from '../form/field'
import { card, subheading, text } from '../styles'
import { timeZones } from '../time-zones'

const APP = 'admin/order-integrations.settings.time-zone'

interface Props {
  readonly timeZone: string
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** In which zone days are counted: of deadlines, and of what came and failed. */
export function StoreTimeZone({ timeZone, mayChange, onChanged }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useSaveSettings()
  const [zone, setZone] = useState(timeZone)

  const save = async () => {
    const saved = await send({ input: { timeZone: zone.trim() } })
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
        saved={formatMessage({ id: `${APP}.saved` }, { zone })}
        busy={busy}
        change={change}
        onOpen={() => setZone(timeZone)}
        onSave={save}
        view={
          <p className={text}>
            <FormattedMessage id={`${APP}.meaning`} values={{ zone: timeZone }} />
          </p>
        }
      >
        <TextField
          name="time-zone"
          label={formatMessage({ id: `${APP}.label` })}
          help={formatMessage({ id: `${APP}.help` })}
          value={zone}
          error={errorOf(change, 'timeZone')}
          onChange={setZone}
          suggestions={timeZones}
        />
      </Editable>
    </div>
  )
}
