import { csx, IconCheck, IconCopySimple } from '@vtex/admin-ui'
import React, { useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { Button } from './button'
import { colors } from './colors'
import { writeToClipboard } from './write-to-clipboard'

const field = csx({
  display: 'block',
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
  readonly label: string
  /** What the button says. */
  readonly action: string
  /** How many lines are shown. */
  readonly rows?: number
}

/** A text to hand on: shown as it will be pasted, so that it can be read before and taken where copying is denied. */
export function CopyText({ text, label, action, rows = 8 }: Props) {
  const [last, setLast] = useState<{ readonly text: string; readonly isCopied: boolean }>()
  const shown = useRef<HTMLTextAreaElement>(null)
  const isCopied = last?.text === text && last.isCopied

  const copy = async () => {
    const written = await writeToClipboard(text)
    setLast({ text, isCopied: written })
    if (written) return
    shown.current?.focus()
    shown.current?.select()
  }

  return (
    <>
      <Button
        variant="secondary"
        icon={isCopied ? <IconCheck size="small" /> : <IconCopySimple size="small" />}
        onClick={() => void copy()}
      >
        {action}
      </Button>
      <span role="status" className={csx({ text: '$body', marginLeft: '$space-3' })}>
        {last?.text === text && (
          <FormattedMessage
            id={`admin/order-integrations.page.${isCopied ? 'copied' : 'copy-denied'}`}
          />
        )}
      </span>
      <textarea
        ref={shown}
        className={field}
        aria-label={label}
        readOnly
        value={text}
        rows={rows}
      />
    </>
  )
}
