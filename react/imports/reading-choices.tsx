import React from 'react'
import { useIntl } from 'react-intl'

import type { KnownMarketplace } from '../api/use-import-settings'
import { Choice } from './choice'
import { ownZone } from '../ui/zone-clock'
import { row } from './styles'

const APP = 'admin/order-integrations.imports'

interface Props {
  readonly marketplaces: readonly KnownMarketplace[]
  readonly affiliateId: string
  readonly onAffiliate: (id: string) => void
  /** What no affiliate means: the rows name their own, or nobody was chosen yet. */
  readonly noAffiliate: 'own' | 'choose'
  readonly zone: string
  /** Where the marketplace's clock stands, where that is known. */
  readonly zoneOfMarketplace?: string
  readonly onZone: (zone: string) => void
}

/** What a file itself does not tell: whose orders they are, and whose clock it was. */
export function ReadingChoices(props: Props) {
  const { marketplaces, affiliateId, onAffiliate, noAffiliate, zone, onZone } = props
  const theirs = props.zoneOfMarketplace
  const { formatMessage, timeZone = ownZone() } = useIntl()
  const say = (name: string) => formatMessage({ id: `${APP}.${name}` })
  const zones = [
    { value: timeZone, label: formatMessage({ id: `${APP}.zone-store` }, { zone: timeZone }) },
    ...(theirs === undefined
      ? []
      : [
          {
            value: theirs,
            label: formatMessage({ id: `${APP}.zone-marketplace` }, { zone: theirs }),
          },
        ]),
    { value: ownZone(), label: formatMessage({ id: `${APP}.zone-local` }, { zone: ownZone() }) },
    { value: 'UTC', label: say('zone-utc') },
    // What was chosen the last time, perhaps in another place.
    { value: zone, label: zone },
  ].filter(({ value }, index, all) => all.findIndex((each) => each.value === value) === index)
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
      <Choice label={say('zone')} value={zone} options={zones} onChoose={onZone} />
    </div>
  )
}
