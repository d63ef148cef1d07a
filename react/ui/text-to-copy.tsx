import { csx } from '@vtex/admin-ui'
import React, { forwardRef } from 'react'

import { colors } from './colors'

const field = csx({
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  marginTop: '$space-3',
  padding: '$space-3',
  border: '$form.neutral',
  borderRadius: '$base',
  bg: '$secondary',
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  resize: 'vertical',
  whiteSpace: 'pre-wrap',
  overflow: 'auto',
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '1px' },
})

interface Props {
  readonly text: string
  /** What the text is. */
  readonly label: string
  /** How many lines are shown. */
  readonly rows: number
}

/** A text as it will be pasted, which can be taken from here where the browser does not allow copying. */
export const TextToCopy = forwardRef<HTMLTextAreaElement, Props>(function TextToCopy(
  { text, label, rows },
  ref,
) {
  return (
    <textarea ref={ref} className={field} aria-label={label} readOnly value={text} rows={rows} />
  )
})

/** Has it selected, so that one key copies it. */
export function selectText(shown: HTMLTextAreaElement | null): void {
  shown?.focus()
  shown?.select()
}
