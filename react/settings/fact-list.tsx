import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import { factColumns, facts } from './styles'

interface Props {
  /** Before the keys of the labels. */
  readonly area: string
  /** Beside each other where there is room, not one below the other. */
  readonly inColumns?: boolean
  readonly lines: readonly { readonly key: string; readonly content: ReactNode }[]
}

/** What is known of something, each with its label. */
export function FactList({ area, lines, inColumns = false }: Props) {
  return (
    <dl className={inColumns ? factColumns : facts}>
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
