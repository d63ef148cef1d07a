import React from 'react'
import { FormattedMessage } from 'react-intl'

import { CountText, quietParagraph } from '../ui'
import { FirstLines } from './first-lines'
import type { CarrierRow } from './recognize/carrier'

const APP = 'admin/order-integrations.imports'

const mostRows = 5

interface Props {
  readonly title: string
  readonly rows: readonly CarrierRow[]
}

/** Rows of a list of carriers, under what they have in common. */
export function CarrierRows({ title, rows }: Props) {
  if (rows.length === 0) return null
  return (
    <>
      <p className={quietParagraph}>
        <CountText id={`${APP}.${title}`} count={rows.length} />
      </p>
      <FirstLines of={rows} most={mostRows}>
        {({ number, text }) => (
          <li key={number}>
            <FormattedMessage id={`${APP}.left-out-row`} values={{ number, text }} />
          </li>
        )}
      </FirstLines>
    </>
  )
}
