import React, { useState } from 'react'
import { useIntl } from 'react-intl'

import { useSaveMarketplace } from '../../api/settings-changes'
import type { SettingsAffiliate } from '../../api/use-settings'
import { Editable } from '../form/editable'
import { useSeen } from '../form/seen'
import { useUnlistedAffiliate } from '../form/unlisted-affiliate'
import { emptyDraft, toInput } from './draft'
import { MarketplaceFields } from './marketplace-fields'

const APP = 'admin/order-integrations.settings.marketplace'

interface Props {
  readonly affiliates: readonly SettingsAffiliate[]
  readonly storeTimeZone: string
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** For a marketplace that neither VTEX's list nor a connector names. */
export function NewMarketplace({ affiliates, storeTimeZone, mayChange, onChanged }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useSaveMarketplace()
  const [draft, setDraft] = useState(emptyDraft)
  const { seen, isAsked, begin, end } = useSeen(onChanged)
  const unlisted = useUnlistedAffiliate(affiliates, draft.id)

  const save = async () => {
    if (unlisted.asksFirst()) return false
    return end(await send({ input: { ...toInput(draft), seen } }))
  }
  const open = () => {
    begin()
    setDraft(emptyDraft)
  }

  return (
    <Editable
      mayChange={mayChange}
      action={formatMessage({ id: `${APP}.add` })}
      saved={formatMessage({ id: `${APP}.saved` }, { name: draft.name || draft.id })}
      busy={busy}
      change={change}
      submit={unlisted.submit}
      isReplacing={isAsked}
      onOpen={open}
      onSave={save}
    >
      <MarketplaceFields
        draft={draft}
        storeTimeZone={storeTimeZone}
        change={change}
        onChange={setDraft}
      />
      {unlisted.question}
    </Editable>
  )
}
