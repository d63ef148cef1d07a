import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { Chats } from './chats'
import { Notifications } from './notifications'
import { quietParagraph } from '../../ui'

const APP = 'admin/order-integrations.settings.alarm'

interface Props {
  readonly settings: Settings
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** What people and chats are told of without looking, and where it goes. */
export function Alarms(props: Props) {
  return (
    <>
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <Notifications {...props} />
      <Chats {...props} />
    </>
  )
}
