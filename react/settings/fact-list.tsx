import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import { facts } from './styles'

interface Props {
  /** Before the keys of the labels. */
  readonly area: string
  readonly lines: readonly { readonly key: string; readonly content: ReactNode }[]
}

/** What is known of something, each with its label. */
export function FactList({ area, lines }: Props) {
  return (
    <dl className={facts}>
      {lines.map(({ key, content }) => (
        <div key={key}>
          <dt>
            <FormattedMessage id={`${area}.${key}`} />
          </dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  )
}
