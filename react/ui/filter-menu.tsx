import { Button, csx, IconCaretDown } from '@vtex/admin-ui'
import React, { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useIntl } from 'react-intl'

import { NARROW } from './screen'

export interface FilterOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly count: number
}

// The design system's filter nests controls that screen readers cannot follow; a fieldset of checkboxes says it all.
const panel = csx({
  position: 'absolute',
  top: 'calc(100% + 0.25rem)',
  left: 0,
  zIndex: '$z-5',
  minWidth: '18rem',
  maxWidth: 'calc(100vw - 2rem)',
  maxHeight: '24rem',
  overflowY: 'auto',
  margin: 0,
  padding: '$space-2',
  border: '$neutral',
  borderRadius: '$base',
  bg: '$primary',
  boxShadow: '0 0.5rem 1.5rem rgba(0, 0, 0, 0.16)',
  [NARROW]: { right: 0, minWidth: 0 },
})

// On a narrow screen it opens across the page, below the bar that the button stands in.
const holder = csx({ position: 'relative', [NARROW]: { position: 'static' } })

const option = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  padding: '$space-2',
  borderRadius: '$base',
  text: '$body',
  cursor: 'pointer',
  '&:hover': { bg: '$secondary' },
  input: { size: '1rem', margin: 0, flexShrink: 0, accentColor: '#2953B2' },
})

const count = csx({ marginLeft: 'auto', color: '$secondary', fontVariantNumeric: 'tabular-nums' })

interface Props<Value extends string> {
  readonly label: string
  readonly options: readonly FilterOption<Value>[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => void
}

export function FilterMenu<Value extends string>({
  label,
  options,
  chosen,
  onChange,
}: Props<Value>) {
  const { formatNumber } = useIntl()
  const { root, button, open, setOpen, onKeyDown } = useDisclosure()
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])

  return (
    <div ref={root} className={holder} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        variant={chosen.length > 0 ? 'secondary' : 'neutralTertiary'}
        className={csx({ border: '$neutral', whiteSpace: 'nowrap' })}
        icon={<IconCaretDown size="small" />}
        iconPosition="end"
        aria-expanded={open}
        disabled={options.length === 0}
        onClick={() => setOpen(!open)}
      >
        {chosen.length > 0 ? `${label} (${formatNumber(chosen.length)})` : label}
      </Button>
      {open && (
        <fieldset className={panel} aria-label={label}>
          {options.map(({ value, label: text, count: orders }) => (
            <label key={value} className={option}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
              />
              {text}
              <span className={count}>{formatNumber(orders)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** Closes on Escape, giving focus back, and when focus or a click goes elsewhere. */
function useDisclosure() {
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    if (!open) return undefined
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('mousedown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('mousedown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [open])

  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return
    setOpen(false)
    button.current?.focus()
  }

  return { root, button, open, setOpen, onKeyDown }
}
