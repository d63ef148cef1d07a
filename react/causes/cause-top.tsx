import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { csx, ErrorTypeTag, line, ShortTime } from '../ui'
import { isFiltered } from '../view/list-view'
import { useListView } from '../view/use-list-view'
import { StateChip } from './state-chip'

const APP = 'admin/order-integrations.cause'

const row = line({ also: { columnGap: '$space-3', rowGap: '$space-1', minHeight: '2rem' } })
const small = csx({ text: '$detail', color: '$secondary' })

interface Props {
  readonly cause: Cause
}

/** What kind of failure it is, where and since when. */
export function CauseTop({ cause }: Props) {
  const { view } = useListView()
  const { errorType, marketplaces, firstSeenAt, lastSeenAt, standing, snoozedUntil } = cause
  return (
    <>
      <div className={row}>
        {standing && <StateChip standing={standing} snoozedUntil={snoozedUntil} />}
        <ErrorTypeTag errorType={errorType} />
        <span className={small}>
          {marketplaces.map(({ name }) => name).join(', ')}
          {' · '}
          <FormattedMessage
            id={`${APP}.seen-between`}
            values={{ first: <ShortTime at={firstSeenAt} />, last: <ShortTime at={lastSeenAt} /> }}
          />
        </span>
      </div>
      {isFiltered(view) && (
        <FormattedMessage id={`${APP}.whatever-filter`}>
          {(text) => <p className={small}>{text}</p>}
        </FormattedMessage>
      )}
    </>
  )
}
