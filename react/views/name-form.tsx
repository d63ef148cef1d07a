import React, { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { FormattedMessage } from 'react-intl'

import { Button, csx, line, selectStyle } from '../ui'
import { LONGEST_NAME } from './saved-views'

const APP = 'admin/order-integrations.views'

const form = csx({
  display: 'grid',
  gap: '$space-2',
  label: { display: 'grid', gap: '$space-1', text: '$body' },
  input: { ...selectStyle, minWidth: 0, width: '100%', boxSizing: 'border-box' },
  p: { margin: 0, text: '$body', color: '$critical' },
})
const buttons = line({ gap: 2, align: 'stretch' })

interface Props {
  readonly label: string
  readonly start?: string
  /** True of a name that something else has. */
  readonly isTaken: (name: string) => boolean
  /** True once the name is kept. */
  readonly onName: (name: string) => Promise<boolean>
  /** Once the name is kept, or without it: then the field takes the focus that the button before it had. */
  readonly onClose?: () => void
}

/** Asks for a name that nothing else has. */
export function NameForm({ label, start = '', isTaken, onName, onClose }: Props) {
  const field = useFocusAtOnce(onClose !== undefined)
  const [name, setName] = useState(start)
  const [taken, setTaken] = useState<string>()

  const keep = async (wanted: string) => {
    if (onClose) {
      if (await onName(wanted)) onClose()
      return
    }
    // Empty for the next name at once: this form is gone where the name was the last that has room.
    setName('')
    if (!(await onName(wanted))) setName(wanted)
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (!wanted) return
    if (isTaken(wanted)) setTaken(wanted)
    else void keep(wanted)
  }

  return (
    <form className={form} onSubmit={submit}>
      <label>
        {label}
        <input
          ref={field}
          required
          maxLength={LONGEST_NAME}
          value={name}
          onChange={({ target }) => {
            setName(target.value)
            setTaken(undefined)
          }}
        />
      </label>
      {taken !== undefined && (
        <p role="alert">
          <FormattedMessage id={`${APP}.taken`} values={{ name: taken }} />
        </p>
      )}
      <div className={buttons}>
        <Button type="submit" variant="secondary">
          <FormattedMessage id={`${APP}.save`} />
        </Button>
        {onClose && (
          <Button variant="tertiary" onClick={onClose}>
            <FormattedMessage id={`${APP}.cancel`} />
          </Button>
        )}
      </div>
    </form>
  )
}

function useFocusAtOnce(isWanted: boolean) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isWanted) return
    field.current?.focus()
    field.current?.select()
  }, [isWanted])
  return field
}
