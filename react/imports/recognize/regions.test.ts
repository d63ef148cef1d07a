import { findReportHeading } from './find-report'
import { findLogHeading } from './log-file'
import { recognizeLogText } from './log-text'
import { isRegion } from './regions'

const statusOf = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  findReportHeading({ rows: [header, ...rows] }).mapping.status

describe('a column that may be the part of a country', () => {
  it.each([
    ['Estado', ['SP', 'RJ', 'MG']],
    ['Estado', ['São Paulo', 'Rio de Janeiro', 'Pará']],
    ['Estado', ['SAO PAULO', 'bahia', '']],
    ['ESTADO', ['São Paulo - SP', 'BR-RJ', 'Minas Gerais (MG)']],
    ['Estado', ['Buenos Aires', 'Córdoba', 'Capital Federal']],
    ['Estado', ['Jalisco', 'Ciudad de México', 'Nuevo León']],
    ['Estado', ['CDMX', 'Edo. de México', 'JAL']],
    ['Estado', ['Antioquia', 'Bogotá, D.C.', 'Valle del Cauca']],
    ['Estado', ['Región Metropolitana', 'Biobío', "O'Higgins"]],
    ['State', ['SP', 'RJ', 'CA']],
    ['State', ['California', 'New York', 'Texas']],
    ['Estado', ['SP', 'SP', 'Campinas']],
  ])('is no status where %s holds %j', (name, values) => {
    expect(statusOf(['Pedido', name], ...values.map((value) => ['1', value]))).toBeUndefined()
  })

  it.each([
    ['Estado', ['Pagado', 'Cancelado', 'Entregado']],
    ['Estado', ['Para enviar', 'Cancelada', 'SP']],
    ['Estado', ['Cancelado']],
    ['Estado', ['']],
    ['State', ['shipped', 'SHIPPING', 'OK']],
    ['State', ['OK', 'OK', 'ERROR']],
    ['Estado', ['Em separação', 'Em trânsito', 'Pronto para envio']],
    ['Status', ['PA', 'AP', 'PA']],
  ])('is the status where %s holds %j', (name, values) => {
    expect(statusOf(['Pedido', name], ...values.map((value) => ['1', value]))).toBe(1)
  })

  it('leaves the status to another column of the same name, wherever that stands', () => {
    const rows = [
      ['1', 'SP', 'Cancelado'],
      ['2', 'RJ', 'Pago'],
    ]

    expect(statusOf(['Pedido', 'Estado', 'Estado'], ...rows)).toBe(2)
    expect(statusOf(['Pedido', 'Estado', 'State'], ...rows)).toBe(2)
    expect(
      statusOf(
        ['Pedido', 'Estado', 'Estado'],
        ...rows.map(([id = '', one = '', two = '']) => [id, two, one]),
      ),
    ).toBe(1)
  })

  it('is none in Mercado Livre’s report either, whose buyer’s state may stand first', () => {
    const header = ['N.º de venda', 'Data da venda', 'Estado', '# de anúncio', 'Estado']

    expect(statusOf(header, ['2000009100000011', '', 'São Paulo', 'MLB1', 'Venda cancelada'])).toBe(
      4,
    )
  })

  it('is no status of a log', () => {
    const rows = (value: string) => ({
      rows: [
        ['ID', 'Estado'],
        ['2000009100000011', value],
      ],
    })

    expect(findLogHeading(rows('SP')).mapping.status).toBeUndefined()
    expect(findLogHeading(rows('Procesado con éxito')).mapping.status).toBe(1)
  })
})

it('“Estado: SP” in a copied log is an address', () => {
  const text = ['ID: 2000009100000011', 'Estado: SP', 'Status: Processado com erro'].join('\n')

  expect(recognizeLogText(text, { zone: 'UTC' }).rows).toMatchObject([
    { id: '2000009100000011', status: 'Processado com erro' },
  ])
})

it.each(['Pago', 'Paraguai enviado', 'em SP', 'SPA', '', 'Rio'])(
  '“%s” is no part of a country',
  (text) => {
    expect(isRegion(text)).toBe(false)
  },
)
