import { csx } from '@vtex/admin-ui'
import React, { useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'

import { colors } from './colors'

const MOST_LINES = 6

const box = csx({
  flexBasis: '100%',
  width: '100%',
  maxWidth: '28rem',
  marginY: '$space-2',
  text: '$body',
  p: { margin: 0 },
})
const field = csx({
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  marginTop: '$space-1',
  padding: '$space-2',
  border: '$form.neutral',
  borderRadius: '$base',
  bg: '$secondary',
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  resize: 'vertical',
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '1px' },
})

interface Props {
  readonly text: string
  /** What the text is. */
  readonly label: string
}

/** Says that the browser did not allow copying, and has the text selected, to copy it by hand. */
export function CopyByHand({ text, label }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [text])
  return (
    <div className={box}>
      <p role="alert">
        <FormattedMessage id="admin/order-integrations.page.copy-denied" />
      </p>
      <textarea
        ref={area}
        className={field}
        aria-label={label}
        readOnly
        value={text}
        rows={Math.min(MOST_LINES, text.split('\n').length)}
      />
    </div>
  )
}
