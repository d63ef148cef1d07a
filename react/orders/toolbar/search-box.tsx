import React, { useRef } from 'react'
import type { ClipboardEvent, FormEvent } from 'react'
import { useIntl } from 'react-intl'

import { colors, csx, focusRing, IconMagnifyingGlass, IconX, PHONE, TIGHT_TABLE } from '../../ui'
import { parsePastedIds } from '../../view/pasted-ids'
import type { SearchActs } from './use-search-text'
import { useSearchText } from './use-search-text'

const APP = 'admin/order-integrations.toolbar'

const form = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  flex: '1 1 8.5rem',
  minWidth: '7rem',
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
    // Its own cross is none of the stops of the keyboard.
    '&::-webkit-search-cancel-button': { display: 'none' },
  },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    size: '1.5rem',
    padding: 0,
    border: 'none',
    borderRadius: '$base',
    bg: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    ...focusRing,
  },
  // Beside a menu its hint has room without its sign.
  [TIGHT_TABLE]: {
    paddingX: '$space-2',
    '& > svg': { display: 'none' },
    'input::placeholder': { fontSize: '0.75rem' },
  },
  [PHONE]: { height: '2.75rem', flexBasis: 'auto', maxWidth: 'none' },
})

interface Props extends SearchActs {
  readonly value: string
  /** How many ids were pasted; 0 where the list is another. */
  readonly pasted: number
}

/** Searches on Enter, or by itself once the person stops typing; of several ids pasted it says what is known of each. */
export function SearchBox({ value, pasted, onSearch, onPaste }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const shown =
    pasted > 0
      ? formatMessage({ id: `${APP}.pasted` }, { count: pasted, number: formatNumber(pasted) })
      : value
  const { text, setText, search } = useSearchText(
    { shown, ofPasted: pasted > 0 },
    { onSearch, onPaste },
  )
  const field = useRef<HTMLInputElement>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    search(text.trim())
  }
  // A field of one line would join the lines of a column.
  const paste = (event: ClipboardEvent) => {
    const several = parsePastedIds(event.clipboardData.getData('text'))
    if (!several) return
    event.preventDefault()
    onPaste(several)
  }
  const clear = () => {
    setText('')
    onSearch('')
    field.current?.focus()
  }

  return (
    <form role="search" className={form} onSubmit={submit}>
      <IconMagnifyingGlass size="small" aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={formatMessage({ id: 'admin/order-integrations.page.search' })}
        placeholder={formatMessage({ id: 'admin/order-integrations.page.search-hint' })}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onFocus={({ target }) => pasted > 0 && target.select()}
        onPaste={paste}
      />
      {shown !== '' && (
        <button
          type="button"
          aria-label={formatMessage({ id: `${APP}.clear-search` })}
          onClick={clear}
        >
          <IconX size="small" aria-hidden />
        </button>
      )}
    </form>
  )
}
