import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button } from './button'
import { CopyText } from './copy-text'
import { ExternalLink } from './external-link'
import type { WrittenFile } from './hand-over'
import { Notice } from './notice'

const APP = 'admin/order-integrations.file'

/** More would stand still in a field, and nobody would paste it. */
const MOST_TO_COPY = 1_000_000

const isText = ({ content }: WrittenFile) =>
  content.type.startsWith('text/') && content.size <= MOST_TO_COPY

const readText = (content: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(content)
  })

interface Props {
  readonly file: WrittenFile
}

/** What to do where nobody can tell whether the browser saved a file. */
export function HandOverDoubt({ file }: Props) {
  const { formatMessage } = useIntl()
  const [text, setText] = useState<string>()

  return (
    <>
      <Notice tone="warning">
        <FormattedMessage id={`${APP}.unsure`} values={{ file: file.name }} />{' '}
        <ExternalLink href={window.location.href}>
          {formatMessage({ id: `${APP}.own-window` })}
        </ExternalLink>
      </Notice>
      {isText(file) && text === undefined && (
        <Button
          variant="tertiary"
          onClick={() => {
            void readText(file.content).then(setText)
          }}
        >
          <FormattedMessage id={`${APP}.show-text`} />
        </Button>
      )}
      {text !== undefined && (
        <CopyText
          text={text}
          label={file.name}
          action={formatMessage({ id: `${APP}.copy-text` })}
        />
      )}
    </>
  )
}
