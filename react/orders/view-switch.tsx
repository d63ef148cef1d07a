import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { colors, csx, focusRing, InnerLink, listHref } from '../ui'
import type { ListView } from '../view/list-view'
import { askAnew, toQuery } from '../view/list-view'

const APP = 'admin/order-integrations.page'

const bar = csx({
  display: 'flex',
  gap: '$space-5',
  alignSelf: 'flex-end',
})
const choice = csx({
  display: 'inline-block',
  minHeight: '1.5rem',
  paddingBottom: '$space-2',
  marginBottom: '-1px',
  borderBottom: '2px solid transparent',
  text: '$action1',
  color: '$secondary',
  textDecoration: 'none',
  '&:hover': { color: '$primary' },
  '&[aria-current="page"]': { color: '$primary', borderColor: colors.accent },
  ...focusRing,
})

const views = ['causes', 'orders'] as const

interface Props {
  readonly view: ListView
  readonly onShow: (view: ListView) => void
}

/** The same orders by what has to be corrected, or one by one. Links, so that either opens in a new tab too. */
export function ViewSwitch({ view, onShow }: Props) {
  const { formatMessage } = useIntl()

  return (
    <nav className={bar} aria-label={formatMessage({ id: `${APP}.view` })}>
      {views.map((by) => {
        const other = askAnew(view, { by })
        return (
          <InnerLink
            key={by}
            className={choice}
            href={listHref(toQuery(other))}
            current={by === view.by ? 'page' : undefined}
            onFollow={() => by !== view.by && onShow(other)}
          >
            <FormattedMessage id={`${APP}.view-${by}`} />
          </InnerLink>
        )
      })}
    </nav>
  )
}
