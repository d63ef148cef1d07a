import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import { CountText } from '../ui'
import { scroll, table } from './styles'

const APP = 'admin/order-integrations.imports'

interface Props {
  /** The fields to show, in this order. */
  readonly fields: readonly string[]
  /** The first of them. */
  readonly rows: readonly Readonly<Record<string, ReactNode>>[]
  readonly total: number
  /** What it says how many there are of. */
  readonly title?: 'preview' | 'carriers-preview'
}

/** The first rows as they were understood. */
export function Preview({ fields, rows, total, title = 'preview' }: Props) {
  return (
    // A wide preview scrolls by itself; the page does not.
    <div className={scroll} tabIndex={0} role="group">
      <table className={table}>
        <caption>
          <CountText id={`${APP}.${title}`} count={total} />
        </caption>
        <thead>
          <tr>
            {fields.map((field) => (
              <FormattedMessage key={field} id={`${APP}.field.${field}`} tagName="th" />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {fields.map((field) => (
                <td key={field}>{cells[field]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
