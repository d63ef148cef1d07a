import React from 'react'
import { FormattedMessage } from 'react-intl'

import { CountText, quietParagraph } from '../ui'
import { groupLeftOut } from './recognize/left-out'
import type { LeftOut } from './recognize/left-out'
import { points } from './styles'

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
          <ul className={points}>
            {rows.slice(0, mostLines).map(({ number, text }) => (
              <li key={number}>
                <FormattedMessage
                  id={`${APP}.${text === '' ? 'left-out-row-empty' : 'left-out-row'}`}
                  values={{ number, text }}
                />
              </li>
            ))}
            {rows.length > mostLines && (
              <li>
                <CountText id={`${APP}.and-more`} count={rows.length - mostLines} />
              </li>
            )}
          </ul>
        </div>
      ))}
    </>
  )
}
