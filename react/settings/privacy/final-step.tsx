import React, { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import type { Change } from '../../api/use-change'
import { Button, csx, paragraph } from '../../ui'
import { ChangeText } from '../form/change-text'
import { buttons } from '../styles'

const box = csx({
  marginTop: '$space-4',
  padding: '$space-4',
  border: '$form.neutral',
  borderRadius: '$base',
  maxWidth: '46rem',
  strong: { text: '$action1', overflowWrap: 'anywhere' },
})

interface Props {
  /** What will be erased, by its name. */
  readonly title: string
  /** What that ends, and what it does not. */
  readonly meaning: ReactNode
  /** What the button says. */
  readonly action: ReactNode
  readonly busy: boolean
  readonly change?: Change<unknown>
  readonly onErase: () => void
  readonly onKeep: () => void
}

/** Names what will be gone before it is. */
export function FinalStep({ title, meaning, action, busy, change, onErase, onKeep }: Props) {
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => place.current?.focus(), [])

  return (
    <div ref={place} className={box} role="group" aria-label={title} tabIndex={-1}>
      <strong>{title}</strong>
      <p className={paragraph}>{meaning}</p>
      <div role="status">{change && <ChangeText change={change} />}</div>
      <div className={buttons}>
        <Button variant="critical" loading={busy} onClick={onErase}>
          {action}
        </Button>
        <Button variant="secondary" onClick={onKeep}>
          <FormattedMessage id="admin/order-integrations.settings.cancel" />
        </Button>
      </div>
    </div>
  )
}
