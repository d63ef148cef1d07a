import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type {
  ReplayLine,
  Outcome,
  DivergencePreview,
  Replay,
  TypedBand,
} from '../api/use-price-divergence'
import { partTitle, quietParagraph, ReportTable } from '../ui'
import { DecidedCell } from './decided-cell'
import { SaveInVtex } from './save-in-vtex'
import { SavedInTime } from './saved-in-time'
import { APP } from './texts'
import { Traps } from './traps'
import { WorstOrders } from './worst-orders'

const DECISIONS = ['passed', 'asked', 'denied', 'outside'] as const

interface Props {
  readonly preview: DivergencePreview
  readonly outcome: Outcome
  readonly typed: readonly TypedBand[]
  readonly onSaved: () => void
}

/** What the rule that was typed in would have done, and how to save it. */
export function PreviewedRule({ preview, outcome, typed, onSaved }: Props) {
  const { replay, ofPaid, traps } = outcome
  return (
    <>
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.outcome`} />
      </h2>
      <Lines replay={replay} />
      <SavedInTime saved={replay.saved} />
      {ofPaid && <Bases expected={replay.total} paid={ofPaid} />}
      {replay.worst.length > 0 && (
        <WorstOrders orders={replay.worst} isOfOne={replay.total.passed.sums.length > 1} />
      )}
      <Traps traps={traps} marketplaces={preview.marketplaces} />
      <SaveInVtex preview={preview} outcome={outcome} typed={typed} onSaved={onSaved} />
    </>
  )
}

interface Row {
  readonly key: string
  readonly name: string
  readonly group?: string
  readonly line: ReplayLine
}

function Lines({ replay }: { readonly replay: Replay }) {
  const { formatMessage } = useIntl()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const rows = useRows(replay)
  return (
    <ReportTable<Row>
      caption={t('table')}
      nameHeader={t('column-of')}
      nameOf={({ name, group }) => (
        <>
          {name}
          {group && <small>{group}</small>}
        </>
      )}
      rowKey={({ key }) => key}
      rows={rows}
      columns={columnsOf(replay.total, t)}
    />
  )
}

/** A column without any order says nothing. */
const columnsOf = (total: ReplayLine, t: (key: string) => string) =>
  DECISIONS.filter((decision) => decision === 'passed' || total[decision].orders > 0).map(
    (decision) => ({
      header: t(`column-${decision}`),
      render: ({ line }: { readonly line: ReplayLine }) => <DecidedCell decided={line[decision]} />,
    }),
  )

function useRows({ total, marketplaces, causes, months }: Replay): readonly Row[] {
  const { formatMessage, formatDate } = useIntl()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const monthName = (month: string) =>
    formatDate(`${month}-01T00:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return [
    { key: 'total', name: t('total'), line: total },
    ...marketplaces.map(({ marketplace: { id, name }, line }) => ({
      key: `marketplace ${id}`,
      name,
      group: t('group-marketplace'),
      line,
    })),
    ...causes.map(({ cause: { id, title, marketplaces: of }, line }) => ({
      key: `cause ${id}`,
      name: title,
      group: `${t('group-cause')} · ${of.map(({ name }) => name).join(', ')}`,
      line,
    })),
    ...months.map(({ month, line }) => ({
      key: `month ${month}`,
      name: monthName(month),
      group: t('group-month'),
      line,
    })),
  ]
}

/** Both readings of what the percentage is of, beside each other. */
function Bases({ expected, paid }: { readonly expected: ReplayLine; readonly paid: ReplayLine }) {
  const { formatMessage } = useIntl()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const rows: readonly Row[] = [
    { key: 'expected', name: t('base-expected'), line: expected },
    { key: 'paid', name: t('base-paid'), line: paid },
  ]
  const either: ReplayLine = {
    passed: more(expected.passed, paid.passed),
    asked: more(expected.asked, paid.asked),
    denied: more(expected.denied, paid.denied),
    outside: more(expected.outside, paid.outside),
  }
  return (
    <>
      <h2 className={partTitle}>{t('bases')}</h2>
      <p className={quietParagraph}>{t('bases-help')}</p>
      <ReportTable<Row>
        caption={t('bases')}
        nameHeader={t('column-of')}
        nameOf={({ name }) => name}
        rowKey={({ key }) => key}
        rows={rows}
        columns={columnsOf(either, t)}
      />
    </>
  )
}

const more = (one: ReplayLine['passed'], other: ReplayLine['passed']) =>
  one.orders >= other.orders ? one : other
