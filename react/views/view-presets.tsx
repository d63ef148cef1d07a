import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { colors, csx, focusRing, line } from '../ui'
import type { ListView } from '../view/list-view'
import { askAnew } from '../view/list-view'
import { ListLink } from './list-link'
import { presetsSince } from './presets'
import { isSameList } from './saved-views'
import { SavedViewsMenu } from './saved-views-menu'
import { useLastVisit } from './use-last-visit'

const APP = 'admin/order-integrations.views'

const bar = line({
  gap: 2,
  top: 4,
  also: {
    // What the menu opens on a narrow screen stands below it.
    position: 'relative',
  },
})

const pill = csx({
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: '2.25rem',
  paddingX: '$space-3',
  border: '$neutral',
  borderRadius: '1.125rem',
  text: '$body',
  color: '$primary',
  textDecoration: 'none',
  '&:hover': { borderColor: colors.accent },
  '&[aria-current="true"]': { borderColor: colors.accent, bg: '$secondary' },
  ...focusRing,
})

interface Props {
  readonly view: ListView
}

/** Lists one click away: those that many people need, and those that a person saved. */
export function ViewPresets({ view }: Props) {
  const { formatMessage } = useIntl()
  const lastLook = useLastVisit()

  return (
    <nav className={bar} aria-label={formatMessage({ id: `${APP}.label` })}>
      {presetsSince(lastLook).map(({ name, filter }) => {
        const to = askAnew(view, { filter })
        return (
          <ListLink key={name} className={pill} to={to} current={isSameList(to, view)}>
            <FormattedMessage id={`${APP}.preset-${name}`} />
          </ListLink>
        )
      })}
      <SavedViewsMenu view={view} />
    </nav>
  )
}
