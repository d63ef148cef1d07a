import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Alert, Channel } from '../../api/use-channels'
import { colors, csx, ExternalLink, MoneySums, PageLink, TIGHT } from '../../ui'
import { KnownAlready } from './known-already'
import { OrdersPerHour } from './orders-per-hour'

const APP = 'admin/order-integrations.alert'

const panel = csx({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 20rem)',
  columnGap: '$space-6',
  paddingY: '$space-3',
  paddingX: '$space-4',
  borderTop: `1px solid ${colors.alarmEdge}`,
  bg: '$primary',
  fontSize: '0.8125rem',
  lineHeight: '1.125rem',
  p: { font: 'inherit', margin: 0 },
  ol: { listStyle: 'none', margin: 0, padding: 0, counterReset: 'reason' },
  li: { position: 'relative', paddingLeft: '2.25rem', counterIncrement: 'reason' },
  'li::before': {
    content: 'counter(reason)',
    position: 'absolute',
    left: 0,
    top: 0,
    size: '1.5rem',
    borderRadius: '50%',
    bg: '#D8E3FA',
    color: colors.accentText,
    fontSize: '0.75rem',
    lineHeight: '1.5rem',
    fontWeight: 600,
    textAlign: 'center',
  },
  'li + li': { marginTop: '$space-3' },
  strong: { font: 'inherit', fontSize: '0.875rem', fontWeight: 600 },
  [TIGHT]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '$space-3' },
})
const links = csx({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '$space-3',
  a: { paddingY: '0.1875rem', color: '$action.main.tertiary', textDecoration: 'underline' },
  font: 'inherit',
})
const beside = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-3',
  color: '$secondary',
})

interface Props {
  readonly alert: Alert
  readonly channel?: Channel
  /** False while the menu beside offers the same reasons to acknowledge it. */
  readonly hasReasons: boolean
}

/** Why a marketplace may have fallen silent, the likeliest reason first, each with where it is looked into. */
export function SilenceSteps({ alert, channel, hasReasons }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { lostSales, hours } = alert

  return (
    <div className={panel}>
      <ol aria-label={formatMessage({ id: `${APP}.reasons` })}>
        {channel?.alarm?.reasons.map((reason) => (
          <li key={reason.id}>
            <strong>{reason.title}</strong>
            <p>{reason.step}</p>
            <ReasonLinks id={reason.id} />
          </li>
        ))}
      </ol>
      <div className={beside}>
        {hours.length > 0 && <OrdersPerHour hours={hours} since={alert.since} />}
        {lostSales && (
          <p>
            <FormattedMessage
              id={`${APP}.how-lost-sales`}
              values={{
                number: formatNumber(Math.max(0, Math.round(lostSales.expected) - lostSales.seen)),
                value: <MoneySums sums={lostSales.medianValue} />,
              }}
            />
          </p>
        )}
        {hasReasons && <KnownAlready alertId={alert.id} />}
      </div>
    </div>
  )
}

interface LinksProps {
  readonly id: string
}

// Only addresses that VTEX documents or that are this app's own: seller portals and connectors have many.
function ReasonLinks({ id }: LinksProps) {
  const { formatMessage } = useIntl()
  const external = (name: string, href: string) => (
    <ExternalLink href={href}>{formatMessage({ id: `${APP}.link-${name}` })}</ExternalLink>
  )
  const link = () => {
    switch (id) {
      case 'token-expired':
        return (
          <PageLink page="settings" query={{ section: 'connectors' }}>
            <FormattedMessage id={`${APP}.link-connectors`} />
          </PageLink>
        )
      case 'marketplace-paused':
        return external('log', '/admin/bridge/#/marketplace/order')
      case 'nothing-to-sell':
        return (
          <>
            {external('stock', '/admin/bridge/#/marketplace/stock')}
            {external('products', '/admin/products')}
          </>
        )
      case 'connector-stopped':
        return (
          <PageLink page="import" query={{ what: 'report' }}>
            <FormattedMessage id={`${APP}.link-report`} />
          </PageLink>
        )
      default:
        return null
    }
  }
  return <div className={links}>{link()}</div>
}
