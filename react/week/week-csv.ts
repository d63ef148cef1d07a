import type { IntlShape } from 'react-intl'

import type { WeekCause, WeekFigures, WeekReport, WeekSingleCause } from '../api/use-week-report'
import type { WrittenFile } from '../ui'
import type { CsvCell, CsvRow } from '../ui/csv-file'
import { openCsv } from '../ui/csv-file'
import { errorTypeLabelId } from '../ui/labels'
import { toMajorUnit } from '../ui/money'

const APP = 'admin/order-integrations.week'

type Column<Line> = readonly [string, (line: Line) => CsvCell]

/** One column for each currency: no two are added. */
const currenciesOf = ({ total }: WeekReport): readonly string[] =>
  total.week.value.map(({ currency }) => currency)

const sumIn = (value: WeekFigures['value'], currency: string): CsvCell => {
  const sum = value.find((each) => each.currency === currency)
  return sum && toMajorUnit(sum.amount, currency)
}

/** A line for each single cause, so that a sum over the file counts no order twice. */
type CauseLine = WeekSingleCause & { readonly of: WeekCause }

const causeLinesOf = ({ causes }: WeekReport): readonly CauseLine[] =>
  causes.reduce<readonly CauseLine[]>(
    (lines, of) => [...lines, ...of.causes.map((single) => ({ ...single, of }))],
    [],
  )

type Translate = (key: string, values?: Readonly<Record<string, string>>) => string

const causeColumns = (
  { formatMessage }: IntlShape,
  report: WeekReport,
  t: Translate,
): readonly Column<CauseLine>[] => {
  const currencies = currenciesOf(report)
  const valueColumns = (
    key: string,
    of: (figures: WeekFigures) => Pick<WeekFigures, 'value'>,
  ): readonly Column<CauseLine>[] =>
    currencies.map((currency) => [
      t('csv-value', { column: t(key), currency }),
      ({ week }) => sumIn(of(week).value, currency),
    ])
  const before = (key: string) => t('csv-before', { column: t(key) })
  return [
    [t('csv-error-type'), ({ of }) => formatMessage({ id: errorTypeLabelId(of.errorType) })],
    [t('column-cause'), ({ title }) => title],
    [t('column-marketplace'), ({ of }) => of.marketplace.name],
    [t('column-orders'), ({ week }) => week.orders],
    [before('column-orders'), (line) => line.before?.orders],
    ...valueColumns('column-orders', (figures) => figures),
    [t('csv-without-value'), ({ week }) => week.ordersWithoutValue],
    [t('column-saved'), ({ week }) => week.saved.orders],
    [before('column-saved'), (line) => line.before?.saved.orders],
    ...valueColumns('column-saved', ({ saved }) => saved),
    [t('column-lost'), ({ week }) => week.lost.orders],
    [before('column-lost'), (line) => line.before?.lost.orders],
    ...valueColumns('column-lost', ({ lost }) => lost),
    [t('column-open'), ({ week }) => week.open.orders],
    [t('csv-set-aside'), ({ week }) => week.setAside.orders],
    [t('csv-minutes'), ({ week }) => week.minutesToFix],
    [t('csv-timed'), ({ week }) => week.fixesTimed],
    [t('csv-before', { column: t('csv-minutes') }), (line) => line.before?.minutesToFix],
  ]
}

const marketplaceColumns = (
  t: Translate,
): readonly Column<WeekReport['marketplaces'][number]>[] => [
  [t('column-marketplace'), ({ marketplace }) => marketplace.name],
  [t('column-all-orders'), ({ orders }) => orders],
  [t('column-late'), ({ late }) => late.orders],
  [t('csv-percent', { column: t('column-late') }), ({ late }) => late.percent],
  [t('csv-limit', { column: t('column-late') }), ({ late }) => late.limitPercent],
  [t('csv-untold'), ({ late }) => late.untold],
  [t('column-canceled'), ({ canceled }) => canceled.orders],
  [t('csv-percent', { column: t('column-canceled') }), ({ canceled }) => canceled.percent],
  [t('csv-limit', { column: t('column-canceled') }), ({ canceled }) => canceled.limitPercent],
]

export type WeekTable = 'causes' | 'marketplaces'

/** A table of the report as a file, in the reader's language. What is not known is an empty cell. */
export async function writeWeek(
  intl: IntlShape,
  report: WeekReport,
  table: WeekTable,
): Promise<WrittenFile> {
  const { formatMessage, locale } = intl
  const t: Translate = (key, values) => formatMessage({ id: `${APP}.${key}` }, values)
  const write = async <Line>(columns: readonly Column<Line>[], lines: readonly Line[]) => {
    const file = await openCsv(
      [t('csv-first'), t('csv-last'), ...columns.map(([name]) => name)],
      locale,
    )
    file.add(
      lines.map((line): CsvRow => [
        report.first,
        report.last,
        ...columns.map(([, read]) => read(line)),
      ]),
    )
    return file.finish()
  }
  const content =
    table === 'causes'
      ? await write(causeColumns(intl, report, t), causeLinesOf(report))
      : await write(marketplaceColumns(t), report.marketplaces)
  return { name: `${t(`file-${table}`, { last: report.last })}.csv`, content }
}
