import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { quiet } from '../styles'
import { AlarmAddress } from './alarm-address'
import { RemoveAddress } from './remove-address'
import { TestAlarm } from './test-alarm'

const APP = 'admin/order-integrations.settings.alarm'

interface Props {
  readonly settings: Settings
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** Where it is told that a marketplace fell silent or began to fail. */
export function Alarms({ settings: { webhook }, ...rights }: Props) {
  return (
    <>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
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
