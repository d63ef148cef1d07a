import React from 'react'
import { FormattedMessage } from 'react-intl'

import { useSendTestAlarm } from '../../api/settings-changes'
import type { Change } from '../../api/use-change'
import { Button, Notice } from '../../ui'
import { ChangeText } from '../form/change-text'
import { buttons, quiet } from '../styles'

const APP = 'admin/order-integrations.settings.alarm'

/** Sends one message that says it is a test, and says whether it was taken. */
export function TestAlarm() {
  const { busy, change, send } = useSendTestAlarm()
  return (
    <>
      <div className={buttons}>
        <Button variant="secondary" loading={busy} onClick={() => void send({})}>
          <FormattedMessage id={`${APP}.test`} />
        </Button>
      </div>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.test-help`} />
      </p>
      <div role="status">{change && <TestText change={change} />}</div>
    </>
  )
}

interface TextProps {
  readonly change: Change<unknown>
}

function TestText({ change }: TextProps) {
  if (change.kind === 'done') {
    return (
      <Notice tone="info">
        <FormattedMessage id={`${APP}.test-taken`} />
      </Notice>
    )
  }
  // What was asked here is the receiver of alarms, not VTEX.
  if (change.kind === 'refused' && change.code === 'UPSTREAM') {
    return (
      <Notice tone="warning">
        <FormattedMessage id={`${APP}.test-failed`} />
      </Notice>
    )
  }
  return <ChangeText change={change} />
}
