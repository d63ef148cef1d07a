import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { DayVolume } from '../../api/use-channels'
import { csx } from '../../ui'
import { useListView } from '../../view/use-list-view'
import { ofDay } from '../destinations'
import { ViewLink } from '../view-link'
import { useDayText } from './use-day-text'

const APP = 'admin/order-integrations.header'

const scroll = csx({ maxHeight: '14rem', overflowY: 'auto', marginTop: '$space-2' })
const table = csx({
  width: '100%',
  maxWidth: '30rem',
  borderCollapse: 'collapse',
  text: '$body',
  'th, td': { padding: '$space-1 $space-2', borderBottom: '$neutral', textAlign: 'right' },
  'th:first-of-type': { textAlign: 'left', fontWeight: 400 },
  a: { color: '$action.main.tertiary' },
})

interface Props {
  readonly volume: readonly DayVolume[]
}

/** The chart in words, the newest day first. */
export function VolumeTable({ volume }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { view } = useListView()
  const dayText = useDayText()
  const known = (number: number | null | undefined) =>
    number == null ? formatMessage({ id: `${APP}.volume-unknown` }) : formatNumber(number)

  return (
    <div
      className={scroll}
      tabIndex={0}
      role="region"
      aria-label={formatMessage({ id: `${APP}.volume` })}
    >
      <table className={table}>
        <thead>
          <tr>
            <FormattedMessage id={`${APP}.volume-day`}>
              {(text) => <th scope="col">{text}</th>}
            </FormattedMessage>
            <FormattedMessage id={`${APP}.volume-integrated`}>
              {(text) => <th scope="col">{text}</th>}
            </FormattedMessage>
            <FormattedMessage id={`${APP}.volume-failed`}>
              {(text) => <th scope="col">{text}</th>}
            </FormattedMessage>
          </tr>
        </thead>
        <tbody>
          {[...volume].reverse().map(({ day, integrated, failed }) => (
            <tr key={day}>
              <th scope="row">
                <ViewLink to={ofDay(view, day)}>{dayText(day)}</ViewLink>
              </th>
              <td>{known(integrated)}</td>
              <td>{known(failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
