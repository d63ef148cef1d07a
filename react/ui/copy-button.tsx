import { Button, IconCheck, IconCopySimple } from '@vtex/admin-ui'
import React, { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Spoken } from './spoken'

const CONFIRMATION_MS = 2000

interface Props {
  readonly text: string
  /** What the text is, for people who do not see it beside the button. */
  readonly name: string
}

export function CopyButton({ text, name }: Props) {
  const { formatMessage } = useIntl()
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return undefined
    const timer = window.setTimeout(() => setCopied(false), CONFIRMATION_MS)
    return () => window.clearTimeout(timer)
  }, [copied])

  const copy = () => {
    // Inside the Admin's frame the clipboard can be denied. The text stays selectable beside the button.
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    )
  }
  const label = formatMessage({ id: 'admin/order-integrations.page.copy' }, { name })

  return (
    <>
      <Button
        variant="neutralTertiary"
        size="normal"
        icon={copied ? <IconCheck size="small" /> : <IconCopySimple size="small" />}
        aria-label={label}
        title={label}
        onClick={copy}
        bleedX
        bleedY
      />
      <Spoken>{copied && <FormattedMessage id="admin/order-integrations.page.copied" />}</Spoken>
    </>
  )
}
