import { Button, IconCheck, IconCopySimple } from '@vtex/admin-ui'
import React, { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { CopyByHand } from './copy-by-hand'
import { Spoken } from './spoken'
import { writeToClipboard } from './write-to-clipboard'

const CONFIRMATION_MS = 2000

interface Props {
  readonly text: string
  /** What the text is, for people who do not see it beside the button. */
  readonly name: string
}

/** Copies a text that stands beside it, and says so; where the browser does not allow it, shows it to be copied by hand. */
export function CopyButton({ text, name }: Props) {
  const { formatMessage } = useIntl()
  const [copied, setCopied] = useState<boolean>()

  useEffect(() => {
    if (!copied) return undefined
    const timer = window.setTimeout(() => setCopied(undefined), CONFIRMATION_MS)
    return () => window.clearTimeout(timer)
  }, [copied])

  const copy = async () => setCopied(await writeToClipboard(text))
  const label = formatMessage({ id: 'admin/order-integrations.page.copy' }, { name })

  return (
    <>
      <Button
        variant="neutralTertiary"
        size="normal"
        icon={copied ? <IconCheck size="small" /> : <IconCopySimple size="small" />}
        aria-label={label}
        title={label}
        onClick={() => void copy()}
        bleedX
        bleedY
      />
      <Spoken>{copied && <FormattedMessage id="admin/order-integrations.page.copied" />}</Spoken>
      {copied === false && <CopyByHand text={text} label={name} />}
    </>
  )
}
