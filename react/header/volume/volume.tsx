import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { DayVolume } from '../../api/use-channels'
import { csx, NARROW, Placeholder, wordButton } from '../../ui'
import { useListView } from '../../view/use-list-view'
import { ofDay } from '../destinations'
import { toDayColumns } from './columns'
import { VolumeBars } from './volume-bars'

const APP = 'admin/order-integrations.header'

const block = csx({
  flex: '1 1 0',
  minWidth: '10rem',
  maxWidth: '24rem',
  minHeight: '4.25rem',
  margin: 0,
  [NARROW]: { maxWidth: 'none', marginTop: '$space-2' },
})
const caption = csx({
  text: '$detail',
  color: '$secondary',
  span: { font: 'inherit', color: 'inherit' },
})
const toggle = csx({
  ...wordButton,
  text: '$detail',
  color: '$action.main.tertiary',
  // Taller than a line, which it does not make higher.
  marginY: '-0.25rem',
})

interface Props {
  readonly volume?: readonly DayVolume[]
  readonly isTableOpen: boolean
  readonly onToggle: () => void
}

/** What came in on each of the last days, by what has become of it. */
export function Volume({ volume, isTableOpen, onToggle }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { view, show } = useListView()
  if (!volume) {
    return (
      <div className={block}>
        <Placeholder height="2.25rem" />
      </div>
    )
  }

  const today = volume[volume.length - 1]
  const integrated = today?.integrated ?? undefined
  const failed = today?.failed ?? undefined
  const values = {
    known: integrated === undefined || failed === undefined ? 'no' : 'yes',
    integrated: integrated === undefined ? '' : formatNumber(integrated),
    failed: failed === undefined ? '' : formatNumber(failed),
    days: formatNumber(volume.length),
  }
  return (
    <figure className={block}>
      <VolumeBars
        columns={toDayColumns(volume)}
        label={formatMessage({ id: `${APP}.volume-label` }, values)}
        onPick={(day) => show(ofDay(view, day))}
      />
      <figcaption className={caption}>
        <FormattedMessage id={`${APP}.volume-today`} values={values} />{' '}
        <button type="button" className={toggle} aria-expanded={isTableOpen} onClick={onToggle}>
          <FormattedMessage id={`${APP}.volume-table`} />
        </button>
      </figcaption>
    </figure>
  )
}
