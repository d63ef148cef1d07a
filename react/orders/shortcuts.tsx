import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { csx, SideSheet } from '../ui'

const APP = 'admin/order-integrations.keys'

const list = csx({
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  columnGap: '$space-5',
  rowGap: '$space-3',
  margin: 0,
  text: '$body',
  dd: { margin: 0 },
  kbd: {
    display: 'inline-block',
    minWidth: '1.5rem',
    paddingX: '$space-2',
    border: '$neutral',
    borderRadius: '$base',
    textAlign: 'center',
  },
})

const note = csx({ marginTop: '$space-5', text: '$body', color: '$secondary' })

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['Esc', 'close'],
  ['x', 'select'],
  ['/', 'search'],
  ['?', 'help'],
] as const

interface Props {
  readonly onClose: () => void
}

/** Which keys do what. */
export function Shortcuts({ onClose }: Props) {
  const { formatMessage } = useIntl()
  const title = formatMessage({ id: `${APP}.title` })
  return (
    <SideSheet
      label={title}
      heading={<h2 className={csx({ text: '$title1', margin: 0 })}>{title}</h2>}
      onClose={onClose}
    >
      <dl className={list}>
        {keys.map(([key, does]) => (
          <React.Fragment key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>
              <FormattedMessage id={`${APP}.${does}`} />
            </dd>
          </React.Fragment>
        ))}
      </dl>
      <p className={note}>
        <FormattedMessage id={`${APP}.note`} />
      </p>
    </SideSheet>
  )
}
