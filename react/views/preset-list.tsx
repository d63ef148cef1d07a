import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { colors, csx } from '../ui'
import type { ListView } from '../view/list-view'
import { askAnew } from '../view/list-view'
import { ListLink } from './list-link'
import { presetsSince } from './presets'
import { isSameList } from './saved-views'

const APP = 'admin/order-integrations.views'

const list = csx({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  paddingBottom: '$space-2',
  borderBottom: '$neutral',
  a: {
    display: 'block',
    padding: '$space-2',
    borderRadius: '$base',
    text: '$body',
    color: '$primary',
    textDecoration: 'none',
    '&:hover': { bg: '$secondary' },
    '&[aria-current="true"]': { fontWeight: 600, bg: '$secondary' },
    '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
  },
})

interface Props {
  readonly view: ListView
  /** When the person last left the page, ISO 8601 UTC; undefined before there was a visit. */
  readonly lastLook: string | undefined
  readonly onOpen: () => void
}

/** Lists that many people need, which nobody has to save. */
export function PresetList({ view, lastLook, onOpen }: Props) {
  const { formatMessage } = useIntl()
  return (
    <ul role="list" className={list} aria-label={formatMessage({ id: `${APP}.label` })}>
      {presetsSince(lastLook).map(({ name, filter }) => {
        const to = askAnew(view, { filter })
        return (
          <li key={name}>
            <ListLink to={to} current={isSameList(to, view)} onFollow={onOpen}>
              <FormattedMessage id={`${APP}.preset-${name}`} />
            </ListLink>
          </li>
        )
      })}
    </ul>
  )
}
