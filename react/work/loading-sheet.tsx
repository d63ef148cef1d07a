import React from 'react'
import { FormattedMessage } from 'react-intl'

import { Placeholder, stack } from '../ui'

const lines = stack({ gap: 4 })

interface Props {
  /** Of the sentence that says what is read. */
  readonly textId: string
  /** Of what will stand there, from above. */
  readonly heights: readonly string[]
}

/** A sheet whose content is read. */
export function LoadingSheet({ textId, heights }: Props) {
  return (
    <div className={lines} aria-busy>
      <FormattedMessage id={textId}>{(text) => <span role="status">{text}</span>}</FormattedMessage>
      {heights.map((height, index) => (
        <Placeholder key={index} height={height} />
      ))}
    </div>
  )
}
