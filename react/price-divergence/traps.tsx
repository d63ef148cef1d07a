import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { DivergencePreview, Trap } from '../api/use-price-divergence'
import { bullets, colors, csx, partTitle } from '../ui'
import { toKebab } from '../ui/labels'
import { APP, EXACTLY_100_FIXED_ON, percentFormat } from './texts'

const points = bullets({
  top: 2,
  width: 52,
  also: { 'li + li': { marginTop: '$space-2' } },
})
const bad = csx({ color: colors.criticalText, fontWeight: 600 })

interface Props {
  readonly traps: readonly Trap[]
  readonly marketplaces: DivergencePreview['marketplaces']
}

/** What VTEX's form takes without a word. */
export function Traps({ traps, marketplaces }: Props) {
  const names = marketplaces.map(({ name }) => name)
  return (
    <>
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.traps`} />
      </h2>
      <ul className={points}>
        {sidesJoined(traps).map((trap) => (
          <li key={JSON.stringify(trap)}>
            <TrapText trap={trap} />
          </li>
        ))}
        {names.length > 0 && (
          <li>
            <FormattedMessage
              id={`${APP}.trap-all-marketplaces`}
              values={{ marketplaces: names.join(', ') }}
            />
          </li>
        )}
      </ul>
    </>
  )
}

function TrapText({ trap }: { readonly trap: Trap }) {
  const { formatNumber, formatDate } = useIntl()
  const { kind, side, from, to, orders, cause } = trap
  const percent = (value: number | null | undefined) => formatNumber(value || 0, percentFormat)
  const count = orders || 0
  const text = (
    <FormattedMessage
      id={`${APP}.trap-${toKebab(kind)}`}
      values={{
        side: side || 'BOTH',
        from: percent(from),
        at: percent(from),
        to: percent(to),
        title: cause?.title,
        count,
        number: formatNumber(count),
        fixed: formatDate(EXACTLY_100_FIXED_ON, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }),
      }}
    />
  )
  return kind === 'COVERS_SURGE' ? <span className={bad}>{text}</span> : text
}

const withoutSide = (trap: Trap) => JSON.stringify({ ...trap, side: null })

/** What is true of both sides is said once. */
function sidesJoined(traps: readonly Trap[]): readonly Trap[] {
  const joined: Trap[] = []
  traps.forEach((trap) => {
    const twin = joined.findIndex((each) => withoutSide(each) === withoutSide(trap))
    if (twin < 0) joined.push(trap)
    else joined[twin] = { ...trap, side: null }
  })
  return joined
}
