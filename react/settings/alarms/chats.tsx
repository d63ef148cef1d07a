import React, { useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { Notice, paragraph } from '../../ui'
import { card, list, subheading } from '../styles'
import { AddChat } from './add-chat'
import { ChatItem } from './chat-item'

const APP = 'admin/order-integrations.settings.chat'

interface Props {
  readonly settings: Settings
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** The chats that are told. */
export function Chats({ settings: { chats, chatServices }, mayChange, onChanged }: Props) {
  const [removed, setRemoved] = useState<string>()
  const place = useRef<HTMLDivElement>(null)

  // What was pressed is gone with the chat; the chats are where to go on.
  const afterRemoval = async (name: string) => {
    await onChanged()
    setRemoved(name)
    place.current?.focus()
  }

  return (
    <div ref={place} className={card} tabIndex={-1}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.title`} />
      </h3>
      {chats.length === 0 && (
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.none`} />
        </p>
      )}
      <ul className={list}>
        {chats.map((chat) => (
          <ChatItem key={chat.id} chat={chat} mayChange={mayChange} onRemoved={afterRemoval} />
        ))}
      </ul>
      <div role="status">
        {removed && (
          <Notice tone="info">
            <FormattedMessage id={`${APP}.removed`} values={{ name: removed }} />
          </Notice>
        )}
      </div>
      {mayChange && (
        <div className={card}>
          <AddChat services={chatServices} onChanged={onChanged} />
        </div>
      )}
    </div>
  )
}
