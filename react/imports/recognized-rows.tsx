import React from 'react'
import type { ReactNode } from 'react'

import type { FileColumns } from './column-name'
import { Preview } from './preview'
import { Problems } from './problems'
import type { Recognized } from './recognize/log-file'

interface Props<Row, Field extends string> {
  /** The fields to show, in this order. */
  readonly fields: readonly string[]
  readonly recognized: Recognized<Row, Field>
  readonly columns: FileColumns
  readonly toPreview: (row: Row) => Readonly<Record<string, ReactNode>>
}

/** What was understood of a file, and what was not. */
export function RecognizedRows<Row, Field extends string>(props: Props<Row, Field>) {
  const { fields, recognized, columns, toPreview } = props
  const { rows, problems } = recognized
  return (
    <>
      {rows.length > 0 && (
        <Preview fields={fields} rows={rows.slice(0, 5).map(toPreview)} total={rows.length} />
      )}
      <Problems problems={problems} columns={columns} />
    </>
  )
}
