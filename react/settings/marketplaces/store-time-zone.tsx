import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { errorOf } from '../form/change-text'
import { TextField } from '../form/field'
import type { SettingProps } from '../form/setting-card'
import { SettingCard } from '../form/setting-card'
import { timeZones } from '../time-zones'
import { paragraph } from '../../ui'

const APP = 'admin/order-integrations.settings.time-zone'

interface Props extends SettingProps {
  readonly timeZone: string
}

/** In which zone days are counted: of deadlines, and of what came and failed. */
export function StoreTimeZone({ timeZone, ...rest }: Props) {
  const { formatMessage } = useIntl()
  const [zone, setZone] = useState(timeZone)

  return (
    <SettingCard
      {...rest}
      area={APP}
      savedValues={{ zone }}
      toInput={() => ({ timeZone: zone.trim() })}
      onOpen={() => setZone(timeZone)}
      view={
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.meaning`} values={{ zone: timeZone }} />
        </p>
      }
    >
      {(change) => (
        <TextField
          name="time-zone"
          label={formatMessage({ id: `${APP}.label` })}
          help={formatMessage({ id: `${APP}.help` })}
          value={zone}
          error={errorOf(change, 'timeZone')}
          onChange={setZone}
          suggestions={timeZones}
        />
      )}
    </SettingCard>
  )
}
