import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { FileColumns } from './column-name'
import { useColumnName } from './column-name'
import { FirstLines } from './first-lines'
import type { RowProblem } from './recognize/log-file'
import { CountText, quietParagraph } from '../ui'

const APP = 'admin/order-integrations.imports'

const mostLines = 10

interface Props {
  readonly problems: readonly RowProblem<string>[]
  readonly columns: FileColumns
}

/** Cells that cannot be read, with their row: nothing is left out in silence. */
export function Problems({ problems, columns }: Props) {
  const nameOf = useColumnName(columns)
  if (problems.length === 0) return null
  return (
    <>
      <p className={quietParagraph}>
        <CountText id={`${APP}.problems`} count={problems.length} />
      </p>
      <FirstLines of={problems} most={mostLines}>
        {({ number, field, text }, index) => (
          <li key={index}>
            <FormattedMessage
              id={`${APP}.${text === '' ? 'problem-empty' : 'problem-unreadable'}`}
              values={{ number, text, field: nameOf(field) }}
            />
          </li>
        )}
      </FirstLines>
    </>
  )
}
