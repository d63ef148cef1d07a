import React, { useState } from 'react'
import { useIntl } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { FactList } from '../fact-list'
import { errorOf } from '../form/change-text'
import { TextField } from '../form/field'
import type { SettingProps } from '../form/setting-card'
import { SettingCard } from '../form/setting-card'
import { toWhole } from '../form/to-whole'

const APP = 'admin/order-integrations.settings.stuck'

const limits = ['enqueued', 'processing', 'waitingForMarketplace', 'handlingBeforeShipBy'] as const

type Limit = (typeof limits)[number]

interface Props extends SettingProps {
  readonly stuckAfter: Settings['stuckAfter']
}

/** How long an order may stand still before somebody has to look at it. */
export function StuckTimes({ stuckAfter, ...rest }: Props) {
  const { formatMessage } = useIntl()
  const durationText = useWholeDuration()
  const [draft, setDraft] = useState<Partial<Record<Limit, string>>>({})
  const typed = (limit: Limit) => draft[limit] ?? String(stuckAfter[limit])

  return (
    <SettingCard
      {...rest}
      area={APP}
      intro={`${APP}.intro`}
      toInput={() => ({
        stuckAfter: {
          enqueued: toWhole(typed('enqueued')),
          processing: toWhole(typed('processing')),
          waitingForMarketplace: toWhole(typed('waitingForMarketplace')),
          handlingBeforeShipBy: toWhole(typed('handlingBeforeShipBy')),
        },
      })}
      onOpen={() => setDraft({})}
      view={
        <FactList
          area={APP}
          lines={limits.map((limit) => ({
            key: limit,
            content: durationText(stuckAfter[limit]),
          }))}
        />
      }
    >
      {(change) =>
        limits.map((limit) => (
          <TextField
            key={limit}
            name={`stuck-${limit}`}
            type="number"
            label={formatMessage({ id: `${APP}.${limit}` })}
            help={formatMessage({ id: `${APP}.help` }, { least: 1, most: 100_000 })}
            value={typed(limit)}
            error={errorOf(change, `stuckAfter.${limit}`)}
            onChange={(value) => setDraft({ ...draft, [limit]: value })}
          />
        ))
      }
    </SettingCard>
  )
}

/** In hours and minutes, however many: a setting is not rounded to days. */
function useWholeDuration() {
  const { formatMessage, formatNumber } = useIntl()
  return (minutes: number) => {
    const unit = minutes < 60 ? 'minute' : 'hour'
    const count = unit === 'hour' ? Math.floor(minutes / 60) : minutes
    return formatMessage(
      { id: 'admin/order-integrations.page.duration' },
      { unit, count, number: formatNumber(count), rest: minutes % 60 },
    )
  }
}
