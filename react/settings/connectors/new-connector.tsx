import React, { useState } from 'react'
import { useIntl } from 'react-intl'

import { useCreateConnector } from '../../api/settings-changes'
import type { IssuedAddress, SettingsAffiliate } from '../../api/use-settings'
import { errorOf } from '../form/change-text'
import { Editable } from '../form/editable'
import { ChoiceField, TextField } from '../form/field'

const APP = 'admin/order-integrations.settings.connector'

const empty = { affiliateId: '', marketplaceName: '', mode: 'copy', forwardTo: '' }

interface Props {
  readonly affiliates: readonly SettingsAffiliate[]
  readonly onIssued: (address: IssuedAddress) => Promise<void>
}

export function NewConnector({ affiliates, onIssued }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useCreateConnector()
  const [draft, setDraft] = useState(empty)
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
    const { affiliateId, marketplaceName, mode, forwardTo } = draft
    const created = await send({
      input: {
        affiliateId,
        marketplaceName,
        // Without any address it would quietly become a copy; the beginning of one is refused, by its field.
        forwardTo: mode === 'relay' ? forwardTo.trim() || 'https://' : undefined,
      },
    })
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
      <ChoiceField
        {...bind('mode')}
        label={t('new-mode')}
        options={[
          { value: 'copy', label: t('new-copy') },
          { value: 'relay', label: t('new-relay') },
        ]}
      />
      {draft.mode === 'relay' && (
        <TextField
          {...bind('forwardTo')}
          type="url"
          label={t('new-forward-to')}
          help={t('new-forward-to-help')}
        />
      )}
    </Editable>
  )
}
