import { csx } from '@vtex/admin-ui'
import React, { useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'

import { selectText, TextToCopy } from './text-to-copy'

const MOST_LINES = 6

const box = csx({
  flexBasis: '100%',
  width: '100%',
  maxWidth: '28rem',
  marginY: '$space-2',
  text: '$body',
  p: { margin: 0 },
})
interface Props {
  readonly text: string
  /** What the text is. */
  readonly label: string
}

/** Says that the browser did not allow copying, and has the text selected, to copy it by hand. */
export function CopyByHand({ text, label }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => selectText(area.current), [text])
  return (
    <div className={box}>
      <p role="alert">
        <FormattedMessage id="admin/order-integrations.page.copy-denied" />
      </p>
      <TextToCopy
        ref={area}
        text={text}
        label={label}
        rows={Math.min(MOST_LINES, text.split('\n').length)}
      />
    </div>
  )
}
