import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { quiet } from '../styles'
import { AlarmAddress } from './alarm-address'
import { Notifications } from './notifications'
import { RemoveAddress } from './remove-address'
import { TestAlarm } from './test-alarm'

const APP = 'admin/order-integrations.settings.alarm'

interface Props {
  readonly settings: Settings
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** What people and programs are told of without looking, and where it goes. */
export function Alarms({ settings, ...rights }: Props) {
  const { webhook } = settings
  return (
    <>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <Notifications settings={settings} {...rights} />
      <AlarmAddress webhook={webhook} {...rights} />
      {rights.mayChange && (
        <>
          {webhook && <TestAlarm />}
          <RemoveAddress url={webhook?.url} onChanged={rights.onChanged} />
        </>
      )}
    </>
  )
}
