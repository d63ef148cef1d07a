import { readTextRows } from './text-rows'

const lines = (...all: readonly string[]) => all.join('\n')

const idsOf = async (text: string, column = 0) =>
  (await readTextRows(text)).map((cells) => cells[column]).filter((cell) => cell !== '')

describe('a quotation mark without its other half', () => {
  it.each([
    ['at the end of a row', lines('Pedido;Total;Produto', '41;1,00;"Cabo 3/4', '42;2,00;x')],
    [
      'in the middle of a row, with rows in marks below',
      lines('Pedido;Produto;Total', '41;"TV 50;1,00', '42;"x;y";2,00'),
    ],
    [
      'doubled, as a program does with an inch',
      lines('Pedido;Produto;Total', '41;"TV 50"";1,00', '42;"x";2,00'),
    ],
    [
      'closed by one of a row below',
      lines('Pedido;Total;Produto', '41;1,00;"Cabo 3/4', '42;2,00;Cabo 1/2"'),
    ],
    ['before the id', lines('Produto;Pedido', '"Cabo;41', 'Fio";42')],
  ])('%s takes no row into its cell', async (_, text) => {
    const rows = await readTextRows(text)

    expect(rows).toHaveLength(3)
    expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => rows[0]?.length))
  })

  it('takes nothing from the rows around it', async () => {
    const text = lines('Pedido;Produto', '1;"a;b"', '2;"TV 50', '3;"c', 'd"', '4;"e ""f"""')

    expect(await readTextRows(text)).toEqual([
      ['Pedido', 'Produto'],
      ['1', 'a;b'],
      ['2', '"TV 50'],
      ['3', 'c\nd'],
      ['4', 'e "f"'],
    ])
  })

  it('is soon read, however many there are', async () => {
    const text = lines('Obs', ...Array.from({ length: 20_000 }, (_, at) => `"note ${at}`))

    expect(await readTextRows(text)).toHaveLength(20_001)
  })

  it('is a letter in Amazon’s files, whichever column comes first', async () => {
    const text = lines('order-item-id\torder-id\ttitle', '1\t701-1\t"a', '2\t701-2\tb"')

    expect(await idsOf(text, 1)).toEqual(['order-id', '701-1', '701-2'])
  })
})

describe('a cell of several lines', () => {
  it.each([
    ['an address', lines('Id,Total,Address', '1,1.00,"Rua A', 'Bairro, 12, Centro"', '2,2.00,x')],
    ['marks inside', lines('Id,Title,Total', '1,"TV 32" black', 'with stand",1.00', '2,x,2.00')],
  ])('with %s stays one', async (_, text) => {
    expect(await idsOf(text)).toEqual(['Id', '1', '2'])
  })
})

describe('line ends of several kinds in one file', () => {
  it.each([
    ['CRLF, then LF', 'Pedido;Data\r\nA1;28/11/2026\nA2;28/11/2026'],
    ['LF, then CRLF', 'Pedido;Data\nA1;28/11/2026\r\nA2;28/11/2026'],
    ['CR, then LF', 'Pedido;Data\rA1;28/11/2026\nA2;28/11/2026'],
    ['a line for Excel, then LF', 'sep=;\r\nPedido;Data\nA1;28/11/2026\nA2;28/11/2026'],
    ['a line for Excel in LF, then CRLF', 'sep=;\nPedido;Data\r\nA1;28/11/2026\r\nA2;28/11/2026'],
  ])('%s, end rows', async (_, text) => {
    expect(await idsOf(text)).toEqual(['Pedido', 'A1', 'A2'])
  })
})
