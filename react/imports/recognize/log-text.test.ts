import { datesIn, recognizeLogText } from './log-text'

const utc = { order: 'day-first', zone: 'UTC' } as const
const read = (text: string) => recognizeLogText(text, utc)

describe("the copied text of VTEX's expanded log", () => {
  it('shows its dates with the time that stands beside them', () => {
    expect(datesIn('701-1\t25/11/2026 10:00:05\n701-2 2026-11-25T11:00, 25/11/2026')).toEqual([
      '25/11/2026 10:00:05',
      '2026-11-25T11:00',
      '25/11/2026',
    ])
  })

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
