import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { DayVolume } from '../../api/use-volume'
import { csx, PageLink } from '../../ui'
import { ofDay } from './of-day'
import { useDayText } from './use-day-text'

const APP = 'admin/order-integrations.header'

const scroll = csx({ marginTop: '$space-4' })
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
  const dayText = useDayText()
  const known = (number: number | null | undefined) =>
    number == null ? formatMessage({ id: `${APP}.volume-unknown` }) : formatNumber(number)

  return (
    <div className={scroll}>
      <table className={table} aria-label={formatMessage({ id: `${APP}.volume` })}>
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
                <PageLink page="orders" query={ofDay(day)}>
                  {dayText(day)}
                </PageLink>
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
