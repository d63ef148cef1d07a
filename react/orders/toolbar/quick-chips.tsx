import React from 'react'
import { useIntl } from 'react-intl'

import type { OrderInbox } from '../../api/use-order-inbox'
import { Chip } from '../../ui'
import type { OrderFilter } from '../../view/order-filter'
import { isDueToday, ME } from '../../view/order-filter'
import { DUE_TODAY } from '../../view/period-options'

const APP = 'admin/order-integrations.toolbar'

interface Props {
  readonly filter: OrderFilter
  readonly inbox?: OrderInbox
  readonly onChange: (change: Partial<OrderFilter>) => void
}

/** The two questions that people ask all day, each with how many orders answer it. */
export function QuickChips({ filter, inbox, onChange }: Props) {
  const { formatMessage } = useIntl()
  const isMine = filter.assignee === ME
  const isDue = isDueToday(filter)

  return (
    <>
      <Chip
        label={formatMessage({ id: `${APP}.due-today` })}
        count={inbox?.dueToday}
        on={isDue}
        onToggle={() => onChange({ shipBy: isDue ? undefined : DUE_TODAY })}
      />
      <Chip
        label={formatMessage({ id: `${APP}.mine` })}
        count={inbox?.mine ?? undefined}
        on={isMine}
        onToggle={() => onChange({ assignee: isMine ? undefined : ME })}
      />
    </>
  )
}
