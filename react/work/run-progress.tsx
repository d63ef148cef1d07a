import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, line, progressStyle } from '../ui'

const APP = 'admin/order-integrations.work'

const bar = line({
  gap: 3,
  also: {
    text: '$body',
    progress: { ...progressStyle, flex: '1 1 10rem', maxWidth: '46rem' },
  },
})

interface Props {
  readonly done: number
  /** Undefined until it is known. */
  readonly total?: number
  readonly onStop: () => void
}

/** How far a run is, and the way to end it. */
export function RunProgress({ done, total, onStop }: Props) {
  const { formatMessage } = useIntl()
  return (
    <div className={bar}>
      <progress
        value={total === undefined ? undefined : done}
        max={total ?? 1}
        aria-label={formatMessage({ id: `${APP}.progress` })}
      />
      <Button variant="tertiary" onClick={onStop}>
        <FormattedMessage id={`${APP}.stop`} />
      </Button>
    </div>
  )
}
