import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Alert } from '../../api/use-channels'
import { colors, csx, ShortTime } from '../../ui'

const APP = 'admin/order-integrations.alert'

const STEP = 27
const BAR = 23
const HEIGHT = 64
// So that a marketplace of few orders does not look like one of many.
const LOWEST_SCALE = 5

const figure = csx({ margin: 0, p: { fontSize: '0.75rem', lineHeight: '1rem' } })
const title = csx({ fontSize: '0.8125rem', fontWeight: 600, color: '$primary' })
const chart = csx({ display: 'block', width: '100%', height: '4rem', marginTop: '$space-1' })
const axis = csx({
  display: 'flex',
  justifyContent: 'space-between',
  gap: '$space-2',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  '*': { font: 'inherit' },
})
const last = csx({ color: colors.alarm })

type Hour = Alert['hours'][number]

interface Props {
  /** The oldest first; at least one. */
  readonly hours: readonly Hour[]
  /** When the last order came. */
  readonly since: string
}

/** What came in each of the last hours, filled, inside what usually comes, dashed. */
export function OrdersPerHour({ hours, since }: Props) {
  const { formatMessage, formatNumber, formatTime } = useIntl()
  const scale = Math.max(
    LOWEST_SCALE,
    ...hours.map(({ seen, usual }) => Math.max(seen, usual ?? 0)),
  )
  const listed = (numbers: ReadonlyArray<number | null | undefined>) =>
    numbers.map((each) => (typeof each === 'number' ? formatNumber(each) : '–')).join(', ')
  const label = formatMessage(
    { id: `${APP}.hours-said` },
    {
      from: formatTime(hours[0]?.from),
      received: listed(hours.map(({ seen }) => seen)),
      usual: listed(hours.map(({ usual }) => usual)),
    },
  )
  return (
    <figure className={figure}>
      <FormattedMessage id={`${APP}.hours`}>
        {(text) => <figcaption className={title}>{text}</figcaption>}
      </FormattedMessage>
      <svg
        className={chart}
        role="img"
        aria-label={label}
        viewBox={`0 0 ${hours.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {hours.map((hour, index) => (
          <Bars key={hour.from} hour={hour} x={index * STEP} scale={scale} />
        ))}
        <line x2={hours.length * STEP} y1={HEIGHT} y2={HEIGHT} stroke={colors.shape} />
      </svg>
      <div className={axis}>
        <ShortTime at={hours[0]?.from ?? since} />
        <span className={last}>
          <FormattedMessage id={`${APP}.hours-last`} values={{ time: <ShortTime at={since} /> }} />
        </span>
        <ShortTime at={hours[hours.length - 1]?.from ?? since} />
      </div>
      <FormattedMessage id={`${APP}.hours-sign`} tagName="p" />
    </figure>
  )
}

interface BarsProps {
  readonly hour: Hour
  readonly x: number
  readonly scale: number
}

function Bars({ hour: { seen, usual }, x, scale }: BarsProps) {
  const heightOf = (orders: number) => Math.round((orders / scale) * (HEIGHT - 2))
  const received = heightOf(seen)
  return (
    <>
      {typeof usual === 'number' && (
        <rect
          x={x + 0.5}
          y={HEIGHT - heightOf(usual)}
          width={BAR - 1}
          height={heightOf(usual)}
          fill="none"
          stroke={colors.quietText}
          strokeDasharray="3 2"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <rect x={x} y={HEIGHT - received} width={BAR} height={received} fill={colors.accent} />
    </>
  )
}
