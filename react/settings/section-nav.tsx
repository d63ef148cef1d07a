import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { colors, csx, InnerLink, PHONE, settingsHref } from '../ui'
import type { SettingsSection } from './sections'
import { sections } from './sections'

const APP = 'admin/order-integrations.settings'

const nav = csx({
  marginTop: '$space-4',
  borderBottom: '$neutral',
  ul: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '$space-1',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  a: {
    display: 'block',
    text: '$action1',
    color: '$action.main.tertiary',
    textDecoration: 'none',
    padding: '$space-2 $space-3',
    borderBottom: '3px solid transparent',
    '&:hover': { textDecoration: 'underline' },
    '&[aria-current]': { color: '$primary', borderBottomColor: colors.accent },
    [PHONE]: { paddingY: '0.8125rem' },
  },
  '@media print': { display: 'none' },
})

interface Props {
  readonly current: SettingsSection
  readonly onGo: (section: SettingsSection) => void
}

/** Links and not tabs: each part has an address, which can be sent to a colleague and gone back to. */
export function SectionNav({ current, onGo }: Props) {
  const { formatMessage } = useIntl()

  return (
    <nav className={nav} aria-label={formatMessage({ id: `${APP}.sections` })}>
      <ul role="list">
        {sections.map((section) => (
          <li key={section}>
            <InnerLink
              href={settingsHref({ section })}
              current={section === current && 'page'}
              onFollow={() => onGo(section)}
            >
              <FormattedMessage id={`${APP}.section-${section}`} />
            </InnerLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
