import { reportFile } from '../testing/report-file'
import { readFile } from './read-file'
import { findLogHeading, recognizeLog } from './recognize/log-file'

const readLog = async (name: string) => {
  const read = await readFile(reportFile(name))
  if (read.kind === 'unreadable') throw new Error(read.reason)
  const [sheet = { name: '', rows: [] }] = read.sheets
  return recognizeLog(findLogHeading(sheet), { zone: 'America/Sao_Paulo', orders: {} })
}

describe('VTEX’s export', () => {
  it('is read as it comes', async () => {
    const { rows } = await readLog('vtex-export.csv')

    expect(rows.map(({ id, affiliate }) => [id, affiliate])).toEqual([
      ['2000009400000011', 'MLB'],
      ['701-9600001-0000001', 'AMZ'],
      ['701-9600002-0000002', 'AMZ'],
    ])
  })

  it('that a spreadsheet cut is refused', async () => {
    const { rows, leftOut } = await readLog('vtex-export-scientific.csv')

    expect(rows).toEqual([])
    expect(leftOut.map(({ reason }) => reason)).toEqual(['lost-digits', 'lost-digits'])
  })

  it('has the month first where its dates say so', async () => {
    const { rows } = await readLog('vtex-export-us-dates.xlsx')

    expect(rows).toMatchObject([
      { processedAt: '2026-11-28T21:57:00.000Z' },
      { processedAt: '2026-11-28T09:57:00.000Z', affiliate: 'Amazon' },
    ])
  })
})
