import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { WeekMarketplace, WeekRate, WeekReport } from '../api/use-week-report'
import { colors, csx, PageLink, prose, ReportTable } from '../ui'

const APP = 'admin/order-integrations.week'

const above = csx({ font: 'inherit', fontWeight: 600, color: colors.criticalText })

const missing = prose({
  small: true,
  quiet: true,
  top: 2,
  also: { a: { color: '$action.main.tertiary', '@media print': { display: 'none' } } },
})

interface Props {
  readonly marketplaces: WeekReport['marketplaces']
}

/** What each marketplace holds against the store, beside the limit that the owner entered. */
export function MarketplacesTable({ marketplaces }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })

  return (
    <ReportTable<WeekMarketplace>
      caption={t('marketplaces')}
      nameHeader={t('column-marketplace')}
      rowKey={({ marketplace }) => marketplace.id}
      nameOf={({ marketplace }) => marketplace.name}
      rows={marketplaces}
      columns={[
        {
          header: t('column-all-orders'),
          render: ({ orders }) => (orders == null ? t('not-known') : formatNumber(orders)),
        },
        { header: t('column-late'), render: ({ late }) => <RateCell rate={late} /> },
        { header: t('column-canceled'), render: ({ canceled }) => <RateCell rate={canceled} /> },
      ]}
    />
  )
}

/** At least so many: what this app does not see, the marketplace may count too. */
function RateCell({
  rate: { orders, percent, limitPercent, untold },
}: {
  readonly rate: WeekRate
}) {
  const { formatNumber } = useIntl()
  const percentText = usePercentText()
  const isAbove = percent != null && limitPercent != null && percent > limitPercent
  return (
    <>
      <FormattedMessage
        id={`${APP}.at-least`}
        values={{ count: orders, number: formatNumber(orders) }}
      />
      {/* Where nobody knows of how many orders, the column before says so. */}
      {percent != null && (
        <small>
          <FormattedMessage id={`${APP}.share`} values={{ percent: percentText(percent) }} />
        </small>
      )}
      {limitPercent != null && (
        <small>
          <FormattedMessage id={`${APP}.limit`} values={{ percent: percentText(limitPercent) }} />
        </small>
      )}
      {isAbove && (
        <small className={above}>
          <FormattedMessage id={`${APP}.above`} />
        </small>
      )}
      {untold > 0 && (
        <small>
          <FormattedMessage
            id={`${APP}.untold`}
            values={{ count: untold, number: formatNumber(untold) }}
          />
        </small>
      )}
    </>
  )
}

/** Which limits nobody entered, once for all of them, and where that is done. */
export function MissingLimits({ marketplaces }: Props) {
  const without = marketplaces.filter(
    ({ late, canceled }) => late.limitPercent == null || canceled.limitPercent == null,
  )
  if (without.length === 0) return null
  const names = without.map(({ marketplace }) => marketplace.name).join(', ')
  return (
    <p className={missing}>
      <FormattedMessage id={`${APP}.limits-missing`} values={{ names }} />{' '}
      <PageLink page="settings" query={{ section: 'marketplaces' }}>
        <FormattedMessage id={`${APP}.enter-limits`} />
      </PageLink>
    </p>
  )
}

/** No space before the sign, in any language. */
function usePercentText() {
  const { formatNumber } = useIntl()
  return (percent: number) => `${formatNumber(percent, { maximumFractionDigits: 1 })}%`
}
