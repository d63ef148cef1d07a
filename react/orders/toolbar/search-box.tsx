import React, { useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import { useIntl } from 'react-intl'

import { colors, csx, IconMagnifyingGlass, PHONE } from '../../ui'

const PAUSE_MS = 500

const form = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  flex: '1 1 11rem',
  minWidth: 0,
  maxWidth: '20rem',
  height: '2.25rem',
  boxSizing: 'border-box',
  paddingX: '$space-3',
  border: '$form.neutral',
  borderRadius: '$base',
  bg: '$primary',
  color: '$secondary',
  '&:focus-within': { borderColor: colors.accent, boxShadow: `0 0 0 1px ${colors.accent}` },
  input: {
    flex: 1,
    minWidth: 0,
    border: 'none',
    outline: 'none',
    padding: 0,
    bg: 'transparent',
    font: 'inherit',
    text: '$body',
    color: '$primary',
    '&::placeholder': { color: '$secondary', opacity: 1 },
  },
  [PHONE]: { height: '2.75rem', flexBasis: 'auto', maxWidth: 'none' },
})

interface Props {
  readonly value: string
  readonly onSearch: (text: string) => void
}

/** Searches on Enter, or by itself once the person stops typing. */
export function SearchBox({ value, onSearch }: Props) {
  const { formatMessage } = useIntl()
  const [text, setText] = useState(value)
  const wanted = text.trim()

  // The address can change without this field: filters cleared, the browser's back.
  useEffect(() => setText(value), [value])

  useEffect(() => {
    if (wanted === value) return undefined
    const timer = window.setTimeout(() => onSearch(wanted), PAUSE_MS)
    return () => window.clearTimeout(timer)
    // A new `onSearch` comes with every render and must not restart the pause.
  }, [wanted])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wanted !== value) onSearch(wanted)
  }

  return (
    <form role="search" className={form} onSubmit={submit}>
      <IconMagnifyingGlass size="small" aria-hidden />
      <input
        type="search"
        aria-label={formatMessage({ id: 'admin/order-integrations.page.search' })}
        placeholder={formatMessage({ id: 'admin/order-integrations.page.search-hint' })}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  )
}
