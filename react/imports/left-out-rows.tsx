import React from 'react'
import { FormattedMessage } from 'react-intl'

import { CountText, quietParagraph } from '../ui'
import { FirstLines } from './first-lines'
import { groupLeftOut } from './recognize/left-out'
import type { LeftOut } from './recognize/left-out'

const APP = 'admin/order-integrations.imports'

const mostLines = 5

interface Props {
  readonly leftOut: readonly LeftOut[]
}

/** The rows that are no order of the file, by why: nothing is left out in silence. */
export function LeftOutRows({ leftOut }: Props) {
  return (
    <>
      {groupLeftOut(leftOut).map(({ reason, rows }) => (
        <div key={reason}>
          <p className={quietParagraph}>
            <CountText id={`${APP}.left-out.${reason}`} count={rows.length} />
          </p>
          <FirstLines of={rows} most={mostLines}>
            {({ number, text }) => (
              <li key={number}>
                <FormattedMessage
                  id={`${APP}.${text === '' ? 'left-out-row-empty' : 'left-out-row'}`}
                  values={{ number, text }}
                />
              </li>
            )}
          </FirstLines>
        </div>
      ))}
    </>
  )
}
