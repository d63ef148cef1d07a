import React from 'react'

import { CopyButton, csx } from '../ui'

const line = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  marginTop: '$space-2',
  maxWidth: '60rem',
  code: {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    overflowWrap: 'anywhere',
    padding: '$space-3',
    bg: '$secondary',
    borderRadius: '$base',
  },
})

interface Props {
  readonly text: string
  /** What it is, for people who do not see it beside its label. */
  readonly name: string
}

/** Something to be copied exactly; most of it is shown only once. */
export function SecretText({ text, name }: Props) {
  return (
    <div className={line}>
      <code translate="no">{text}</code>
      <CopyButton text={text} name={name} />
    </div>
  )
}
