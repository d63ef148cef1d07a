import { datesIn, recognizeLogText } from './log-text'

const utc = { order: 'day-first', zone: 'UTC' } as const
const read = (text: string) => recognizeLogText(text, utc)

describe("the copied text of VTEX's expanded log", () => {
  it.each([
    ['within a message', 'entrega prometida até 28/11/2026 expirou'],
    ['that is no date', 'build 1.15.2026'],
    ['alone in a line of a message', 'prometida até:\n28/11/2026'],
  ])('lets no date %s say which number of its own dates is the day', (_, message) => {
    const row = '701-1234567-1234567\tAMZ\tProcessed with error\t11/03/2026 10:05:01'

    expect(datesIn(`${row}\n${message}`)).toEqual(['11/03/2026 10:05:01'])
    expect(datesIn('Please look: 28/11/2026\n28/11/2026')).toEqual([])
  })

  it('gives back an order whose date does not exist in the order of day and month that was chosen', () => {
    const { rows, unmatched } = read('701-4410983\tAMZ\tProcessed with error\t11/28/2026')

    expect(rows).toEqual([])
    expect(unmatched).toHaveLength(1)
  })

  it.each(['Procesado con error', 'Procesado con éxito', 'Procesado con advertencia'])(
    'is read in Spanish, as rows and as cells: %s',
    (status) => {
      const cells = ['2000009600000011', 'MLM', status, '28/11/2026 10:00']
      const expected = [{ id: cells[0], affiliate: 'MLM', status, message: 'El SKU 1 no existe' }]
      const texts = [cells.join('\t'), cells.join('\n')]

      expect(texts.map((text) => read(`${text}\nEl SKU 1 no existe`))).toMatchObject([
        { rows: expected, unmatched: [] },
        { rows: expected, unmatched: [] },
      ])
    },
  )

  it('is read from rows of a table with the log below each', () => {
    const { rows, unmatched } = read(`ID\tAffiliate\tStatus\tProcessing date
701-4410983\tAMZ\tProcessed with error\t25/11/2026 14:05:00
Payment total (311.77) differs from store desired value (313.61)
Actions
701-4410984\tAMZ\tProcessed with success\t25/11/2026 14:06:00`)

    expect(unmatched).toEqual([])
    expect(rows).toEqual([
      {
        number: 2,
        id: '701-4410983',
        affiliate: 'AMZ',
        status: 'Processed with error',
        processedAt: '2026-11-25T14:05:00.000Z',
        message: 'Payment total (311.77) differs from store desired value (313.61)',
      },
      {
        number: 5,
        id: '701-4410984',
        affiliate: 'AMZ',
        status: 'Processed with success',
        processedAt: '2026-11-25T14:06:00.000Z',
        message: undefined,
      },
    ])
  })

  it('is read where each cell stands on a line of its own', () => {
    const { rows } = read(`43521987654
MLB
Processado com erro
25/11/2026 10:00
O item não está disponível
SKU 1234 sem estoque`)

    expect(rows).toMatchObject([
      {
        id: '43521987654',
        affiliate: 'MLB',
        status: 'Processado com erro',
        message: 'O item não está disponível\nSKU 1234 sem estoque',
      },
    ])
  })

  it('is read from labelled lines', () => {
    const { rows } = read(`Pedido: LU-1099321
Afiliado: MGZ
Estado: Procesado con error
Fecha: 25/11/2026 10:00
Precio no encontrado`)

    expect(rows).toMatchObject([
      { id: 'LU-1099321', affiliate: 'MGZ', message: 'Precio no encontrado' },
    ])
  })

  it('gives back what belongs to no order', () => {
    const { rows, unmatched } = read(`Hello team
please look at this
701-4410983\tAMZ\tProcessed with error\t25/11/2026`)

    expect(rows).toHaveLength(1)
    expect(unmatched).toEqual([
      { number: 1, text: 'Hello team' },
      { number: 2, text: 'please look at this' },
    ])
  })

  it('takes a number inside a message for part of the message', () => {
    const { rows } = read(`701-4410983\tAMZ\tProcessed with error\t25/11/2026
requestId
99812334
end`)

    expect(rows).toMatchObject([{ message: 'requestId\n99812334\nend' }])
  })

  it.each([
    '2000009600000012\tMLB\tProcessado com sucesso\t28/11/2026 10:05',
    '2000009600000012\nMLB\nProcessado com sucesso\n28/11/2026 10:05',
    'Pedido: 2000009600000012\nStatus: Processado com sucesso',
  ])('keeps a number that stands alone in the message before the next order: %s', (next) => {
    const message = 'SKU sem preço:\n310118449\nveja o catálogo\n310118450'
    const first = '2000009600000011\tMLB\tProcessado com erro\t28/11/2026 10:00'
    const { rows, unmatched } = read([first, message, next].join('\n'))

    expect(unmatched).toEqual([])
    expect(rows).toMatchObject([{ message }, { id: '2000009600000012', message: undefined }])
  })

  it('takes no phone above a status for the ID of an order', () => {
    const { rows } = read(`701-4410983\tAMZ\tProcessed with error\t25/11/2026
11987654321
Processado com erro
Telefone:
1138887777
Processado com erro`)

    expect(rows.map(({ id }) => id)).toEqual(['701-4410983'])
  })

  it.each([
    '12345678909\t2000009600000011\tMLB\tProcessado com erro\t28/11/2026 10:00',
    '2000009600000011\t123.456.789-09\tMLB\tProcessado com erro\t28/11/2026 10:00',
    '11987654321\t2000009600000011\tMLB\tProcessado com erro\t28/11/2026 10:00\t12345678909',
    '2000009600000011\n11987654321\nMLB\nProcessado com erro\n28/11/2026 10:00',
  ])('tells the ID of an order from its buyer’s numbers, which it leaves out: %s', (text) => {
    const { rows } = read(text)

    expect(rows).toMatchObject([
      { id: '2000009600000011', affiliate: 'MLB', processedAt: '2026-11-28T10:00:00.000Z' },
    ])
    expect(rows.map(({ message }) => message)).toEqual([undefined])
  })

  it('gives back a row of which two cells may be the ID', () => {
    expect(read('30123456\t2000009600000011\tMLA\tProcesado con error')).toMatchObject({
      rows: [],
      unmatched: [{ number: 1 }],
    })
  })

  it('takes of a status only the phrase, and what else stands there for its message', () => {
    const { rows } = read(`Pedido: LU-1099321
Status: Processado com erro - cliente João Silva
701-4410983\tAMZ\tProcessed with error: SKU 1 has no price\t25/11/2026`)

    expect(rows).toMatchObject([
      { status: 'Processado com erro', message: 'cliente João Silva' },
      { status: 'Processed with error', message: 'SKU 1 has no price' },
    ])
  })

  it('accounts for every line that is not empty or a button of the page', () => {
    const text = `701-4410983\tAMZ\tProcessed with error\t25/11/2026
cause one
Order: 1234567
nothing follows`
    const { rows, unmatched } = read(text)

    expect(rows.map(({ id }) => id)).toEqual(['701-4410983'])
    expect(unmatched.map((line) => line.text)).toEqual(['Order: 1234567', 'nothing follows'])
  })
})
