import { readFile } from './read-file'

/** jsdom's files have no bytes to give. */
const aFile = (name: string, text: string): File => {
  const file = new File([text], name)
  Object.defineProperty(file, 'arrayBuffer', {
    value: async () => new TextEncoder().encode(text).buffer,
  })
  return file
}

describe('a CSV file', () => {
  it('of two columns is read as two, however short it is and whatever line ends it', async () => {
    expect(await readFile(aFile('carriers.csv', 'Code;Name\n1;Correios\n'))).toMatchObject({
      kind: 'read',
      table: { rows: [['Code', 'Name'], ['1', 'Correios'], ['']] },
    })
  })

  it('keeps its empty lines, so that rows have the numbers that a person sees', async () => {
    expect(await readFile(aFile('orders.csv', 'Orders\n\nID,Status\n701-1,Error'))).toMatchObject({
      table: { rows: [['Orders'], [''], ['ID', 'Status'], ['701-1', 'Error']] },
    })
  })
})
