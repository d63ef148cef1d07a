import { idIn } from './ids'
import { findReportHeading } from './find-report'
import { recognizeReport } from './report'

const read = (ids: readonly string[], totals: readonly string[] = []) => {
  const rows = [
    ['Pedido', 'Total', 'Moeda', 'Quantidade', 'SKU'],
    ...ids.map((id) => [id, ...totals]),
  ]
  const heading = findReportHeading({ rows })
  return recognizeReport(heading, undefined, { zone: 'UTC', orders: {}, marks: {} })
}

const footers = [
  '29/11/2026',
  '29/11/2026 08:00',
  'Data: 29/11/2026',
  '2',
  '2 pedidos',
  '2 registros',
  'Registros: 2',
  '1.565,60',
  'R$ 1.565,60',
  'Filtro: 2026',
  'v1.2',
  '#DIV/0!',
]
const real = [
  '2000009300000071',
  '2000009300000072',
  '2000009300000073',
  '2000009300000074',
  '2000009300000075',
]

it.each(footers)('no order is called %s, below however few orders', (footer) => {
  const { rows, leftOut } = read([...real.slice(0, 2), footer])

  expect([rows.length, leftOut.map(({ number }) => number)]).toEqual([2, [4]])
})

it('several footers are left out all the same, and a header that is repeated', () => {
  const { rows, leftOut } = read([...real, ...footers, 'Pedido 2'])

  expect([rows.length, leftOut.length]).toEqual([5, footers.length + 1])
})

it.each(['2.0000093E15', '2,00E15', '1.5e10', '9E12', '2.00001 E+15', '2,00001E+15'])(
  'the digits of %s are lost',
  (text) => {
    expect(idIn(text)).toMatchObject({ doubt: 'lost-digits' })
  },
)

it.each([
  '26112812345E15',
  '701-9500021-0000021',
  '0046_0242-A',
  'LU-1531770107905712',
  '12345678-1',
])('%s is an ID', (text) => {
  expect(idIn(text)).toEqual({ kind: 'id', id: text })
})

it.each([
  [['19,90', 'Peso', '1', 'A'], undefined, [{ field: 'currency' }]],
  [['US$ 19,90', 'BRL', '1', 'A'], undefined, [{ field: 'value' }]],
  [['US$ 19,90', '', '1', 'A'], { amount: 1990, currency: 'USD' }, []],
])('an amount has the currency of its own row, or none: %j', (row, value, problems) => {
  const rows = [...real.slice(0, 1).map(() => row), ['R$ 19,90', 'BRL', '1', 'A']]
  const heading = findReportHeading({
    rows: [
      ['Pedido', 'Total', 'Moeda', 'Quantidade', 'SKU'],
      ...rows.map((cells, at) => [real[at] ?? '', ...cells]),
    ],
  })
  const report = recognizeReport(heading, undefined, { zone: 'UTC', orders: {}, marks: {} })

  expect(report.rows[0]?.value).toEqual(value)
  expect(report.problems).toMatchObject(problems)
})

it('an item of which there are none is none, and a quantity that may be a thousand is told', () => {
  expect(read(['701-1'], ['', '', '0', 'A']).rows).toMatchObject([{ items: [] }])
  expect(read(['701-1'], ['', '', '1.000', 'A']).problems).toMatchObject([{ field: 'quantity' }])
})
