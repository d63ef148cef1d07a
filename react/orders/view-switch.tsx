import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { colors, csx, InnerLink, listHref, PHONE } from '../ui'
import type { ListView } from '../view/list-view'
import { askAnew, isFiltered, toQuery } from '../view/list-view'

const APP = 'admin/order-integrations.page'

const bar = csx({
  display: 'flex',
  flexShrink: 0,
  height: '2.25rem',
  border: `1px solid ${colors.edge}`,
  borderRadius: '$base',
  [PHONE]: { flex: '1 1 auto', height: '2.75rem' },
})
const choice = csx({
  display: 'flex',
  flex: '1 1 auto',
  alignItems: 'center',
  justifyContent: 'center',
  paddingX: '$space-3',
  // Its frame is part of what a finger meets.
  [PHONE]: { paddingX: '$space-2', marginY: '-1px' },
  // Its count has room before it is known.
  minWidth: '6.5rem',
  text: '$body',
  fontWeight: 500,
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  color: '$secondary',
  textDecoration: 'none',
  '& + &': { minWidth: '7.75rem' },
  '&, & + &': { [PHONE]: { minWidth: '5.5rem' } },
  '&:hover': { color: '$primary' },
  '&[aria-current="page"]': {
    bg: colors.accentWash,
    color: colors.accent,
    fontWeight: 600,
    boxShadow: `inset 0 -2px ${colors.accent}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
})

const views = ['causes', 'orders'] as const

interface Props {
  readonly view: ListView
  /** The answer to what the view asks; undefined while there is none. */
  readonly inbox?: OrderInbox
  readonly onShow: (view: ListView) => void
}

/** The same orders by what has to be corrected, or one by one. Links, so that either opens in a new tab too. */
export function ViewSwitch({ view, inbox, onShow }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const counts = inbox && {
    causes: { n: inbox.counted.totalCount, all: undefined },
    orders: {
      n: view.pasted.length || inbox.orders.totalCount,
      all: isFiltered(view) && !view.filter.all ? inbox.open.total : undefined,
    },
  }

  return (
    <nav className={bar} aria-label={formatMessage({ id: `${APP}.view` })}>
      {views.map((by) => {
        const other = askAnew(view, { by, pasted: by === view.by ? view.pasted : [] })
        const count = counts?.[by]
        return (
          <InnerLink
            key={by}
            className={choice}
            href={listHref(toQuery(other))}
            current={by === view.by ? 'page' : undefined}
            onFollow={() => by !== view.by && onShow(other)}
          >
            <FormattedMessage
              id={`${APP}.view-${by}`}
              values={{
                known: count ? (count.all === undefined ? 'all' : 'part') : 'no',
                number: formatNumber(count?.n ?? 0),
                all: formatNumber(count?.all ?? 0),
              }}
            />
          </InnerLink>
        )
      })}
    </nav>
  )
}
