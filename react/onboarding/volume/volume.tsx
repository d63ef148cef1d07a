import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useVolume } from '../../api/use-volume'
import type { DayVolume } from '../../api/use-volume'
import { csx, partTitle, Placeholder, prose, useStoreTimeZone } from '../../ui'
import { pageAddress } from '../../ui/address'
import { toDayColumns } from './columns'
import { ofDay } from './of-day'
import { VolumeBars } from './volume-bars'
import { VolumeTable } from './volume-table'

const APP = 'admin/order-integrations.header'

const chart = csx({ maxWidth: '40rem', marginTop: '$space-3' })
const quiet = prose({ quiet: true, top: 2 })

/** What came in on each of the last days, by what has become of it. */
export function Volume() {
  const { volume, timeZone, failure } = useVolume()
  useStoreTimeZone(timeZone)
  if (!volume && failure) return null

  return (
    <section>
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.volume`} />
      </h2>
      {volume ? <Chart volume={volume} /> : <Placeholder height="8rem" />}
    </section>
  )
}

interface ChartProps {
  readonly volume: readonly DayVolume[]
}

function Chart({ volume }: ChartProps) {
  const { formatMessage, formatNumber } = useIntl()
  const { navigate } = useRuntime()
  const { integrated, failed } = volume[volume.length - 1] ?? {}
  const isKnown = integrated != null && failed != null
  const values = {
    known: isKnown ? 'yes' : 'no',
    integrated: formatNumber(integrated ?? 0),
    failed: formatNumber(failed ?? 0),
    days: formatNumber(volume.length),
  }
  return (
    <>
      <div className={chart}>
        <VolumeBars
          columns={toDayColumns(volume)}
          label={formatMessage({ id: `${APP}.volume-label` }, values)}
          onPick={(day) => navigate({ to: pageAddress('orders', ofDay(day)) })}
        />
      </div>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.volume-today`} values={values} />
      </p>
      <VolumeTable volume={volume} />
    </>
  )
}
