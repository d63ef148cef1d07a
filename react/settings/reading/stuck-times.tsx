import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useSaveSettings } from '../../api/settings-changes'
import type { Settings } from '../../api/use-settings'
import { FactList } from '../fact-list'
import { errorOf } from '../form/change-text'
import { Editable } from '../form/editable'
import { TextField } from '../form/field'
import { toWhole } from '../form/to-whole'
import { card, quiet, subheading } from '../styles'

const APP = 'admin/order-integrations.settings.stuck'

const limits = ['enqueued', 'processing', 'waitingForMarketplace', 'handlingBeforeShipBy'] as const

type Limit = (typeof limits)[number]

interface Props {
  readonly stuckAfter: Settings['stuckAfter']
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** How long an order may stand still before somebody has to look at it. */
export function StuckTimes({ stuckAfter, mayChange, onChanged }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { busy, change, send } = useSaveSettings()
  const [draft, setDraft] = useState<Partial<Record<Limit, string>>>({})
  const typed = (limit: Limit) => draft[limit] ?? String(stuckAfter[limit])

  const save = async () => {
    const saved = await send({
      input: {
        stuckAfter: {
          enqueued: toWhole(typed('enqueued')),
          processing: toWhole(typed('processing')),
          waitingForMarketplace: toWhole(typed('waitingForMarketplace')),
          handlingBeforeShipBy: toWhole(typed('handlingBeforeShipBy')),
        },
      },
    })
    if (saved.kind === 'done') await onChanged()
    return saved.kind === 'done'
  }

  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.title`} />
      </h3>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <Editable
        mayChange={mayChange}
        action={formatMessage({ id: `${APP}.change` })}
        saved={formatMessage({ id: `${APP}.saved` })}
        busy={busy}
        change={change}
        onOpen={() => setDraft({})}
        onSave={save}
        view={
          <FactList
            area={APP}
            lines={limits.map((limit) => ({
              key: limit,
              content: (
                <FormattedMessage
                  id="admin/order-integrations.settings.reading.minutes"
                  values={{ count: stuckAfter[limit], number: formatNumber(stuckAfter[limit]) }}
                />
              ),
            }))}
          />
        }
      >
        {limits.map((limit) => (
          <TextField
            key={limit}
            name={`stuck-${limit}`}
            type="number"
            label={formatMessage({ id: `${APP}.${limit}` })}
            help={formatMessage({ id: `${APP}.help` })}
            value={typed(limit)}
            error={errorOf(change, `stuckAfter.${limit}`)}
            onChange={(value) => setDraft({ ...draft, [limit]: value })}
          />
        ))}
      </Editable>
    </div>
  )
}
