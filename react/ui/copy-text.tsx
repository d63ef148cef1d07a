import { csx, IconCheck, IconCopySimple } from '@vtex/admin-ui'
import React, { useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { Button } from './button'
import { selectText, TextToCopy } from './text-to-copy'
import { writeToClipboard } from './write-to-clipboard'

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
    if (!written) selectText(shown.current)
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
      <TextToCopy ref={shown} text={text} label={label} rows={rows} />
    </>
  )
}
