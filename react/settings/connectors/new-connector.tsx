import React, { useState } from 'react'
import { useIntl } from 'react-intl'

import { useCreateConnector } from '../../api/settings-changes'
import type { IssuedAddress, SettingsAffiliate } from '../../api/use-settings'
import { errorOf } from '../form/change-text'
import { Editable } from '../form/editable'
import { TextField } from '../form/field'
import { useUnlistedAffiliate } from '../form/unlisted-affiliate'

const APP = 'admin/order-integrations.settings.connector'

const empty = { affiliateId: '', marketplaceName: '' }

interface Props {
  readonly affiliates: readonly SettingsAffiliate[]
  readonly onIssued: (address: IssuedAddress) => Promise<void>
}

export function NewConnector({ affiliates, onIssued }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useCreateConnector()
  const [draft, setDraft] = useState(empty)
  const unlisted = useUnlistedAffiliate(affiliates, draft.affiliateId)
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const bind = (field: keyof typeof empty) => ({
    name: `connector-${field}`,
    value: draft[field],
    error: errorOf(change, field),
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
  })
  // The name of a marketplace that is known needs no typing.
  const chooseAffiliate = (affiliateId: string) => {
    const known = affiliates.find(({ id }) => id === affiliateId.trim().toUpperCase())
    setDraft({ ...draft, affiliateId, marketplaceName: known?.name ?? draft.marketplaceName })
  }

  const create = async () => {
    if (unlisted.asksFirst()) return false
    const created = await send({ input: draft })
    if (created.kind === 'done') await onIssued(created.ok)
    // What is to be said of it stands on the page with its address.
    return false
  }

  return (
    <Editable
      mayChange
      action={t('new')}
      busy={busy}
      change={change}
      submit={unlisted.submit}
      onOpen={() => setDraft(empty)}
      onSave={create}
    >
      <TextField
        {...bind('affiliateId')}
        label={t('new-affiliate')}
        help={formatMessage({ id: 'admin/order-integrations.settings.marketplace.id-help' })}
        maxLength={3}
        suggestions={affiliates.map(({ id }) => id)}
        onChange={chooseAffiliate}
      />
      <TextField {...bind('marketplaceName')} label={t('new-name')} maxLength={60} />
      {unlisted.question}
    </Editable>
  )
}
