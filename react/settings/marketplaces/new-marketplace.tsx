import React, { useState } from 'react'
import { useIntl } from 'react-intl'

import { useSaveMarketplace } from '../../api/settings-changes'
import { Editable } from '../form/editable'
import { emptyDraft, toInput } from './draft'
import { MarketplaceFields } from './marketplace-fields'

const APP = 'admin/order-integrations.settings.marketplace'

interface Props {
  readonly storeTimeZone: string
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** For a marketplace that neither VTEX's list nor a connector names. */
export function NewMarketplace({ storeTimeZone, mayChange, onChanged }: Props) {
  const { formatMessage } = useIntl()
  const { busy, change, send } = useSaveMarketplace()
  const [draft, setDraft] = useState(emptyDraft)

  const save = async () => {
    const saved = await send({ input: toInput(draft) })
    if (saved.kind === 'done') await onChanged()
    return saved.kind === 'done'
  }

  return (
    <Editable
      mayChange={mayChange}
      action={formatMessage({ id: `${APP}.add` })}
      saved={formatMessage({ id: `${APP}.saved` }, { name: draft.name || draft.id })}
      busy={busy}
      change={change}
      onOpen={() => setDraft(emptyDraft)}
      onSave={save}
    >
      <MarketplaceFields
        draft={draft}
        storeTimeZone={storeTimeZone}
        change={change}
        onChange={setDraft}
      />
    </Editable>
  )
}
