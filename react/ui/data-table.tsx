import { csx, cx } from '@vtex/admin-ui'
import React, { memo } from 'react'
import type { MouseEvent, ReactNode } from 'react'

import { colors } from './colors'
import { useFreshRows } from './fresh-rows'
import { HeadCell } from './head-cell'
import type { TableSort } from './head-cell'
import { GroupLine, inGroups } from './row-groups'
import type { RowGroup } from './row-groups'
import { PageTick, RowTick, tickCell } from './row-tick'
import type { Ticks } from './row-tick'
import { Placeholder } from './placeholder'
import { CALM, NARROW } from './screen'
import { useRoving } from './use-roving'

export interface Column<Row> {
  readonly id: string
  readonly header: string
  /** Left out of the one column that takes what the others leave. */
  readonly width?: string
  readonly align?: 'right'
  /** The direction that comes first. */
  readonly sortable?: TableSort['direction']
  /** What stands in its head after the name. */
  readonly beside?: ReactNode
  readonly render: (row: Row) => ReactNode
  /** How many columns its cell takes at most, itself among them; those after it have no cell then. One, if left out. */
  readonly span?: (row: Row) => number
  /** Its place in the card of two columns that a row becomes on a narrow screen. */
  readonly card:
    | {
        readonly gridRow: number | string
        readonly gridColumn: string
        readonly textAlign?: 'right'
      }
    | { readonly display: 'none' }
}

// A plain table with columns of fixed width: nothing moves when rows arrive, and rows cost little.
// Roles are spelled out because a browser drops them once `display` changes.
const table = csx({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  text: '$body',
  textAlign: 'left',
  transition: 'opacity 120ms',
  [CALM]: { transition: 'none' },
  '&[aria-busy="true"][data-dimmed="true"]': { opacity: 0.5 },
  [NARROW]: { display: 'block' },
})

const head = csx({
  [NARROW]: { position: 'absolute', size: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)' },
})

const block = csx({ [NARROW]: { display: 'block' } })

const tableRow = csx({
  borderBottom: '$neutral',
  cursor: 'pointer',
  '&:hover': { bg: '$secondary' },
  '&[data-tone="alarm"]': { bg: colors.alarmWash },
  '&[data-tone="alarm"] > td:first-of-type': {
    boxShadow: `inset 3px 0 ${colors.alarm}`,
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  '&[data-open="true"]': { bg: '$action.main.tertiarySelected' },
  '&[data-ticked="true"]': { bg: '$action.main.tertiarySelected' },
  // Colours go where they are forced: a bar says it then.
  '@media (forced-colors: active)': {
    '&[data-open="true"], &[data-ticked="true"]': { borderLeft: '4px solid Highlight' },
  },
  [NARROW]: {
    display: 'grid',
    position: 'relative',
    '&[data-ticked]': { paddingLeft: '2.25rem' },
    gridTemplateColumns: 'minmax(0, 1fr) fit-content(50%)',
    columnGap: '$space-3',
    rowGap: '0.25rem',
    paddingY: '0.625rem',
  },
})

const cell = csx({
  verticalAlign: 'middle',
  // With its line, a row is 56 px high.
  height: '3.5rem',
  paddingY: '0.1875rem',
  paddingX: '$space-2',
  lineHeight: '1.125rem',
  overflowWrap: 'anywhere',
  [NARROW]: { display: 'block', height: 'auto', padding: 0 },
})

const toRight = csx({ textAlign: 'right' })
const inCard = (card: Column<never>['card']) => csx({ [NARROW]: { textAlign: 'left', ...card } })
const cellClass = ({ align, card }: Pick<Column<never>, 'align' | 'card'>) =>
  cx(cell, align ? toRight : '', inCard(card))

interface Props<Row> {
  readonly caption: string
  /** Must stay the same from one render to the next, as must `onOpen`: rows are drawn again only when they change. */
  readonly columns: readonly Column<Row>[]
  /** Undefined while nothing is known yet: as many placeholders as `placeholders` stand in. */
  readonly rows: readonly Row[] | undefined
  readonly placeholders: number
  readonly rowKey: (row: Row) => string
  readonly openKey?: string
  /** True while the rows belong to the question before. */
  readonly outdated: boolean
  readonly sort: TableSort
  readonly onSort: (column: string) => void
  readonly onOpen: (row: Row) => void
  /** Where rows can be ticked. */
  readonly ticks?: Ticks<Row>
  /** Which group a row stands in: a line before the first of each names it. Rows of a group follow each other. */
  readonly groupOf?: (row: Row) => RowGroup | undefined
  /** A line of its own before the first row. */
  readonly notice?: ReactNode
  /** Its first row will stand below the line of its group, which has its room from the start. */
  readonly beginsWithGroup?: boolean
  /** Which rows stand out. */
  readonly rowTone?: (row: Row) => 'alarm' | undefined
}

export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, outdated, sort, onSort, ticks, notice } = props
  const loading = rows === undefined
  const heads = useRoving<HTMLTableSectionElement>()
  const width = columns.length + (ticks ? 1 : 0)
  const fresh = useFreshRows(outdated)

  return (
    <table
      ref={fresh.table}
      role="table"
      aria-label={caption}
      aria-busy={loading || outdated}
      data-dimmed={outdated}
      className={table}
    >
      <thead ref={heads} role="rowgroup" className={head}>
        <tr role="row">
          {ticks && <PageTick ticks={ticks} rows={rows ?? []} />}
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {notice && (
        <tbody role="rowgroup" className={block}>
          <GroupLine columns={width}>{notice}</GroupLine>
        </tbody>
      )}
      {rows ? (
        <Rows key={fresh.answer} {...props} rows={rows} width={width} />
      ) : (
        <tbody role="rowgroup" className={block}>
          {props.beginsWithGroup && <GroupLine columns={width} />}
          <Placeholders {...props} />
        </tbody>
      )}
    </table>
  )
}

type RowsProps<Row> = Props<Row> & { readonly rows: readonly Row[]; readonly width: number }

function Rows<Row>(props: RowsProps<Row>) {
  const { columns, rows, rowKey, openKey, onOpen, ticks, groupOf, width } = props
  return (
    <>
      {inGroups(rows, groupOf).map(({ group, rows: together }) => (
        <tbody key={group?.key ?? ''} role="rowgroup" className={block}>
          {group && <GroupLine columns={width} label={group.label} detail={group.detail} />}
          {together.map((row) => (
            <DataRow
              key={rowKey(row)}
              row={row}
              columns={columns}
              open={rowKey(row) === openKey}
              onOpen={onOpen}
              tone={props.rowTone?.(row)}
              ticked={ticks?.isTicked(row)}
              tickLabel={ticks?.label(row)}
              onTick={ticks?.onTick}
            />
          ))}
        </tbody>
      ))}
    </>
  )
}

interface RowProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly open: boolean
  readonly onOpen: (row: Row) => void
  readonly tone?: 'alarm'
  readonly ticked?: boolean
  /** Undefined where this row cannot be ticked. */
  readonly tickLabel?: string
  readonly onTick?: Ticks<Row>['onTick']
}

const DataRow = memo(function DataRow<Row>(props: RowProps<Row>) {
  const { row, columns, open, onOpen, tone, ticked, tickLabel, onTick } = props
  const click = (event: MouseEvent<HTMLElement>) => {
    if (!isMeantForSomethingElse(event)) onOpen(row)
  }

  return (
    <tr
      role="row"
      className={tableRow}
      data-open={open}
      data-tone={tone}
      data-ticked={ticked}
      onClick={click}
    >
      {ticked !== undefined && onTick && (
        <RowTick ticked={ticked} label={tickLabel} onTick={() => onTick(row)} />
      )}
      {cellsOf(columns, row).map(({ column, span }) => (
        <td
          key={column.id}
          role="cell"
          className={cellClass(column)}
          colSpan={span > 1 ? span : undefined}
        >
          {column.render(row)}
        </td>
      ))}
    </tr>
  )
  // `memo` forgets that the component is generic.
}) as <Row>(props: RowProps<Row>) => JSX.Element

/** The cells of a row: where one takes several columns, those after it have none. */
function cellsOf<Row>(columns: readonly Column<Row>[], row: Row) {
  const cells: { readonly column: Column<Row>; readonly span: number }[] = []
  let taken = 0
  for (const [index, column] of Array.from(columns.entries())) {
    if (taken > 0) {
      taken -= 1
    } else {
      const span = Math.min(column.span?.(row) ?? 1, columns.length - index)
      cells.push({ column, span })
      taken = span - 1
    }
  }
  return cells
}

/** The row is a large target for the mouse only; its link is what keyboards and screen readers use. */
function isMeantForSomethingElse({ target }: MouseEvent<HTMLElement>) {
  const onControl =
    target instanceof Element && target.closest('a, button, label, [data-popover]') !== null
  return onControl || String(window.getSelection() ?? '') !== ''
}

function Placeholders<Row>({ columns, placeholders, ticks }: Props<Row>) {
  return (
    <>
      {Array.from({ length: placeholders }, (_, index) => (
        <tr key={index} role="row" className={cx(tableRow, csx({ cursor: 'default' }))}>
          {ticks && <td role="cell" className={tickCell} />}
          {columns.map((column) => (
            <td key={column.id} role="cell" className={cellClass(column)}>
              <Placeholder width="70%" height="1.25rem" />
            </td>
          ))}
        </tr>
      ))}
    </>
  )
}
