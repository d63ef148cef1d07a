import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useAddChat } from '../../api/settings-changes'
import type { Settings } from '../../api/use-settings'
import { errorOf } from '../form/change-text'
import { Editable } from '../form/editable'
import { TextField } from '../form/field'
import { facts } from '../styles'
import { quietParagraph } from '../../ui'

const APP = 'admin/order-integrations.settings.chat'

const empty = { name: '', url: '' }

interface Props {
  readonly services: Settings['chatServices']
  readonly onChanged: () => Promise<void>
}

export function AddChat({ services, onChanged }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useAddChat()
  const [draft, setDraft] = useState(empty)
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const bind = (field: keyof typeof empty) => ({
    name: `chat-${field}`,
    value: draft[field],
    error: errorOf(change, field),
    help: t(`${field}-help`),
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
  })

  const add = async () => {
    const added = await send({ input: draft })
    if (added.kind === 'done') await onChanged()
    return added.kind === 'done'
  }

  return (
    <Editable
      mayChange
      action={t('add')}
      saved={t('added')}
      busy={busy}
      change={change}
      onOpen={() => setDraft(empty)}
      onSave={add}
    >
      <TextField {...bind('name')} label={t('name')} maxLength={60} />
      <TextField {...bind('url')} type="url" label={t('url')} />
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.begins`} />
      </p>
      <dl className={facts}>
        {services.map(({ id, name, starts }) => (
          <div key={id}>
            <dt translate="no">{name}</dt>
            <dd translate="no">
              {starts.map((start) => (
                <div key={start}>{start}…</div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Editable>
  )
}
