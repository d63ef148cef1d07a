import React from 'react'
import { useIntl } from 'react-intl'

import type { KnownMarketplace } from '../api/use-import-settings'
import { Choice } from './choice'
import type { DateReading } from './recognize/dates'
import { ownZone } from '../ui/zone-clock'
import { row } from './styles'

const APP = 'admin/order-integrations.imports'

interface Props {
  readonly marketplaces: readonly KnownMarketplace[]
  readonly affiliateId: string
  readonly onAffiliate: (id: string) => void
  /** What no affiliate means: the rows name their own, or nobody was chosen yet. */
  readonly noAffiliate: 'own' | 'choose'
  readonly dates: DateReading
  readonly onDates: (dates: Partial<DateReading>) => void
}

/** What a file itself does not tell: whose orders they are, which number is the day, and whose clock it was. */
export function ReadingChoices(props: Props) {
  const { marketplaces, affiliateId, onAffiliate, noAffiliate, dates, onDates } = props
  const { formatMessage, timeZone = ownZone() } = useIntl()
  const say = (name: string) => formatMessage({ id: `${APP}.${name}` })
  const zones = [
    { value: timeZone, label: formatMessage({ id: `${APP}.zone-store` }, { zone: timeZone }) },
    { value: ownZone(), label: formatMessage({ id: `${APP}.zone-local` }, { zone: ownZone() }) },
    { value: 'UTC', label: say('zone-utc') },
  ].filter(({ value }, index, all) => all.findIndex((zone) => zone.value === value) === index)
  return (
    <div className={row}>
      <Choice
        label={say('whose')}
        value={affiliateId}
        options={[
          { value: '', label: say(`affiliate-${noAffiliate}`) },
          ...marketplaces.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
        ]}
        onChoose={onAffiliate}
      />
      <Choice
        label={say('date-order')}
        value={dates.order}
        options={[
          { value: 'day-first', label: say('day-first') },
          { value: 'month-first', label: say('month-first') },
        ]}
        onChoose={(order) =>
          onDates({ order: order === 'month-first' ? 'month-first' : 'day-first' })
        }
      />
      <Choice
        label={say('zone')}
        value={dates.zone}
        options={zones}
        onChoose={(zone) => onDates({ zone })}
      />
    </div>
  )
}
