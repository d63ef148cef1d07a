import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRemoveChat, useSendTestMessage } from '../../api/settings-changes'
import { useChatAddress } from '../../api/use-chat-address'
import type { Chat } from '../../api/use-settings'
import { Button, csx, ExactTime, Notice, paragraph } from '../../ui'
import { ChangeText } from '../form/change-text'
import { Editable } from '../form/editable'
import { SecretText } from '../secret-text'
import { buttons, card, subheading } from '../styles'

const APP = 'admin/order-integrations.settings.chat'

const outcome = csx({ '> *': { marginTop: '$space-3' } })

interface Props {
  readonly chat: Chat
  readonly mayChange: boolean
  readonly onRemoved: (name: string) => Promise<void>
}

/** One chat: how it stands for everybody, and for some a test, its address and its end. */
export function ChatItem({ chat, mayChange, onRemoved }: Props) {
  const { name, service, createdAt, failure } = chat
  return (
    <li className={card}>
      <h4 className={subheading} translate="no">
        {name}
      </h4>
      <p className={paragraph}>
        <FormattedMessage
          id={`${APP}.since`}
          values={{ service: service.name, time: <ExactTime at={createdAt} /> }}
        />
      </p>
      {failure && (
        <Notice tone="warning">
          <FormattedMessage
            id={`${APP}.failed`}
            values={{ time: <ExactTime at={failure.at} />, text: failure.text }}
          />
        </Notice>
      )}
      {mayChange && (
        <>
          <TestAndAddress chat={chat} />
          <RemoveChat chat={chat} onRemoved={onRemoved} />
        </>
      )}
    </li>
  )
}

function TestAndAddress({ chat: { id, name } }: Pick<Props, 'chat'>) {
  const { formatMessage } = useIntl()
  const test = useSendTestMessage()
  const { state, show } = useChatAddress(id)
  return (
    <>
      <div className={buttons}>
        <Button
          variant="secondary"
          loading={test.busy}
          aria-label={formatMessage({ id: `${APP}.test-name` }, { name })}
          onClick={() => void test.send({ chat: id })}
        >
          <FormattedMessage id={`${APP}.test`} />
        </Button>
        {state.kind !== 'shown' && (
          <Button
            variant="secondary"
            loading={state.kind === 'asking'}
            aria-label={formatMessage({ id: `${APP}.show-name` }, { name })}
            onClick={show}
          >
            <FormattedMessage id={`${APP}.show`} />
          </Button>
        )}
      </div>
      <div role="status" className={outcome}>
        {test.change?.kind === 'done' && (
          <Notice tone="info">
            <FormattedMessage id={`${APP}.test-taken`} values={{ name }} />
          </Notice>
        )}
        {test.change && <ChangeText change={test.change} />}
        {state.kind === 'shown' && (
          <SecretText
            text={state.address}
            name={formatMessage({ id: `${APP}.address` }, { name })}
          />
        )}
        {state.kind === 'unanswered' && <ChangeText change={state} />}
        {state.kind === 'unknown' && (
          <Notice tone="warning">
            <FormattedMessage id={`${APP}.not-shown`} />
          </Notice>
        )}
      </div>
    </>
  )
}

/** Says what ends before it ends. */
function RemoveChat({ chat: { id, name, service }, onRemoved }: Pick<Props, 'chat' | 'onRemoved'>) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useRemoveChat()

  const remove = async () => {
    const removed = await send({ id })
    if (removed.kind === 'done') await onRemoved(name)
    return false
  }

  return (
    <Editable
      mayChange
      action={formatMessage({ id: `${APP}.remove-name` }, { name })}
      submit={formatMessage({ id: `${APP}.remove` })}
      busy={busy}
      change={change}
      onOpen={() => undefined}
      onSave={remove}
    >
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.remove-ends`} values={{ name, service: service.name }} />
      </p>
    </Editable>
  )
}
