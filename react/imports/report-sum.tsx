import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import {
  CountText,
  ExactTime,
  Figure,
  FigureRow,
  MoneySums,
  MoneyText,
  Notice,
  quietParagraph,
} from '../ui'
import { FirstLines } from './first-lines'
import { LeftOutRows } from './left-out-rows'
import type { RecognizedReport } from './recognize/report'
import { totalsOf } from './recognize/totals'
import { row } from './styles'

const APP = 'admin/order-integrations.imports'

const mostLines = 5

interface Props {
  readonly read: RecognizedReport
  readonly takesUnlike: boolean
  readonly onTakeUnlike: (takes: boolean) => void
}

/** What a report adds up to, and what of it is doubted, before anything is sent. */
export function ReportSum({ read, takesUnlike, onTakeUnlike }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { rows, rowsRead, leftOut } = read
  const { values, first, last } = totalsOf(rows)
  const label = (name: string) => formatMessage({ id: `${APP}.sum.${name}` })
  const hasUnlike = takesUnlike || leftOut.some(({ reason }) => reason === 'unlike-others')
  return (
    <>
      <FigureRow>
        <Figure label={label('rows')}>{formatNumber(rowsRead)}</Figure>
        <Figure label={label('orders')}>{formatNumber(rows.length)}</Figure>
        <Figure label={label('left-out')}>{formatNumber(leftOut.length)}</Figure>
        {values.length > 0 && (
          <Figure label={label('value')}>
            <MoneySums sums={values} />
          </Figure>
        )}
        {first !== undefined && last !== undefined && (
          <Figure label={label('dates')}>
            <ExactTime at={first} /> – <ExactTime at={last} />
          </Figure>
        )}
      </FigureRow>
      <LeftOutRows leftOut={leftOut} />
      {hasUnlike && (
        <label className={row}>
          <input
            type="checkbox"
            checked={takesUnlike}
            onChange={({ target }) => onTakeUnlike(target.checked)}
          />
          <FormattedMessage id={`${APP}.take-unlike`} />
        </label>
      )}
      <Disagreements read={read} />
    </>
  )
}

type DisagreementProps = Pick<Props, 'read'>

function Disagreements({ read: { disagreements } }: DisagreementProps) {
  if (disagreements.length === 0) return null
  return (
    <>
      <p className={quietParagraph}>
        <CountText id={`${APP}.disagree`} count={disagreements.length} />
      </p>
      <FirstLines of={disagreements} most={mostLines}>
        {({ number, orderId, currency, amounts }) => (
          <li key={number}>
            <FormattedMessage
              id={`${APP}.disagree-row`}
              values={{
                number,
                id: orderId,
                one: <MoneyText amount={amounts[0]} currency={currency} />,
                other: <MoneyText amount={amounts[1]} currency={currency} />,
              }}
            />
          </li>
        )}
      </FirstLines>
    </>
  )
}

interface CutProps {
  readonly column: string
  readonly isRight: boolean
  readonly onRight: (isRight: boolean) => void
}

/** Ids that a spreadsheet seems to have cut are looked at by a person before they are sent. */
export const CutIds = ({ column, isRight, onRight }: CutProps) => (
  <>
    <div className={row}>
      <Notice tone="warning">
        <FormattedMessage id={`${APP}.ids-cut`} values={{ column }} />
      </Notice>
    </div>
    <label className={row}>
      <input type="checkbox" checked={isRight} onChange={({ target }) => onRight(target.checked)} />
      <FormattedMessage id={`${APP}.ids-right`} />
    </label>
  </>
)
