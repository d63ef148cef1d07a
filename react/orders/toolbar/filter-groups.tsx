import React from 'react'
import { useIntl } from 'react-intl'

import type { OrderInbox } from '../../api/use-order-inbox'
import { FilterGroup } from '../../ui'
import { actorLabelId, errorTypeLabelId, statusLabelId } from '../../ui/labels'
import type { OrderFilter } from '../../view/order-filter'
import { statusesInOrders } from '../../view/order-filter'
import { toOptions } from './filter-options'

interface Props {
  readonly filter: OrderFilter
  readonly open?: OrderInbox['open']
  readonly onChange: (change: Partial<OrderFilter>) => void
}

/** What orders are counted by: a choice says how many open orders it has. */
export function FilterGroups({ filter, open, onChange }: Props) {
  const { formatMessage } = useIntl()
  const names = new Map(
    (open?.byMarketplace ?? []).map(({ marketplace }) => [marketplace.id, marketplace.name]),
  )
  const label = (id: string) => formatMessage({ id })

  return (
    <>
      <FilterGroup
        label={label('admin/order-integrations.page.filter-error')}
        options={toOptions(
          (open?.byErrorType ?? []).map(({ errorType, count }) => ({ value: errorType, count })),
          filter.errorTypes,
        ).map((option) => ({ ...option, label: label(errorTypeLabelId(option.value)) }))}
        chosen={filter.errorTypes}
        onChange={(errorTypes) => onChange({ errorTypes })}
      />
      <FilterGroup
        label={label('admin/order-integrations.page.filter-status')}
        options={toOptions(
          (open?.byStatus ?? []).map(({ status, count }) => ({ value: status, count })),
          filter.statuses,
        ).map((option) => ({ ...option, label: label(statusLabelId(option.value)) }))}
        chosen={filter.statuses}
        onChange={(statuses) => onChange({ statuses })}
      />
      <FilterGroup
        label={label('admin/order-integrations.filters.actor')}
        options={toOptions(
          (open?.byActor ?? []).map(({ actor, count }) => ({ value: actor, count })),
          filter.actors,
        ).map((option) => ({ ...option, label: label(actorLabelId(option.value)) }))}
        chosen={filter.actors}
        onChange={(actors) => onChange({ actors })}
      />
      <FilterGroup
        label={label('admin/order-integrations.filters.marketplace')}
        options={toOptions(
          (open?.byMarketplace ?? []).map(({ marketplace, count }) => ({
            value: marketplace.id,
            count,
          })),
          filter.marketplaces,
        ).map((option) => ({ ...option, label: names.get(option.value) ?? option.value }))}
        chosen={filter.marketplaces}
        onChange={(marketplaces) => onChange({ marketplaces })}
      />
    </>
  )
}

interface OrdersProps extends Omit<Props, 'open'> {
  readonly inbox?: OrderInbox
}

/** What Orders can be asked for: it does not say how many there are of each. */
export function OrdersGroups({ filter, inbox, onChange }: OrdersProps) {
  const { formatMessage } = useIntl()
  const label = (id: string) => formatMessage({ id })
  return (
    <>
      <FilterGroup
        label={label('admin/order-integrations.page.filter-status')}
        options={statusesInOrders.map((value) => ({ value, label: label(statusLabelId(value)) }))}
        chosen={filter.statuses}
        onChange={(statuses) => onChange({ statuses })}
      />
      <FilterGroup
        label={label('admin/order-integrations.filters.marketplace')}
        options={(inbox?.marketplaces ?? []).map(({ affiliateId, name }) => ({
          value: affiliateId,
          label: name,
        }))}
        chosen={filter.marketplaces}
        onChange={(marketplaces) => onChange({ marketplaces })}
      />
    </>
  )
}
