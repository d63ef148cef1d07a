import readRows from 'read-excel-file'

import type { CsvRow } from '../ui/csv-file'
import { openWorkbook } from './workbook-file'

const bytesOf = (content: Blob) =>
  new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result)
    }
    reader.readAsArrayBuffer(content)
  })

async function sheetOf(rows: readonly CsvRow[]) {
  const file = await openWorkbook(['First', 'Second', 'Third'])
  for (const row of rows) file.add([row])
  return readRows(await bytesOf(file.finish()))
}

it('keeps texts, numbers and gaps in their columns', async () => {
  const rows = [
    ['a & b <c>', 311.77, 'São Paulo 🚚'],
    [undefined, -2, ' two  spaces '],
    ['', null, 0],
  ]

  expect(await sheetOf(rows)).toEqual([
    ['First', 'Second', 'Third'],
    ['a & b <c>', 311.77, 'São Paulo 🚚'],
    [null, -2, 'two  spaces'],
    [null, null, 0],
  ])
})

it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('makes %j harmless', async (text) => {
  const [, [first] = []] = await sheetOf([[text]])

  expect(first).toBe(`'${text}`)
})

it('leaves out what no workbook can hold, rather than be one that does not open', async () => {
  const [, [first, second] = []] = await sheetOf([['a\u0000b\u001b\ud800c', 'x'.repeat(40_000)]])

  expect(first).toBe('abc')
  expect(second).toHaveLength(32_767)
})

it('holds many more rows than a worker would be called for, where there are none', async () => {
  expect(typeof Worker).toBe('undefined')
  const file = await openWorkbook(['Order'])
  for (let page = 0; page < 10; page += 1) {
    file.add(Array.from({ length: 500 }, (_, at) => [`order ${page * 500 + at} of many`]))
  }

  expect(file.finish().size).toBeGreaterThan(10_000)
})
