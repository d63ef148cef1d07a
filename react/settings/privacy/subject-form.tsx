import React from 'react'
import type { FormEvent, ReactNode } from 'react'

import { Button, Notice } from '../../ui'
import { TextField } from '../form/field'
import { buttons } from '../styles'

interface Props {
  /** That the one before is gone. */
  readonly done?: ReactNode
  readonly field: Parameters<typeof TextField>[0]
  readonly action: ReactNode
  readonly busy?: boolean
  readonly onSubmit: () => void
}

/** Asks whom or what to forget. Nothing goes yet. */
export function SubjectForm({ done, field, action, busy, onSubmit }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }

  return (
    <form onSubmit={submit} noValidate>
      <div role="status">{done && <Notice tone="info">{done}</Notice>}</div>
      <TextField {...field} />
      <div className={buttons}>
        <Button type="submit" variant="secondary" loading={busy}>
          {action}
        </Button>
      </div>
    </form>
  )
}
