import { bareId, MOST_IDS, parsePastedIds, toSearch } from './pasted-ids'

const idsIn = (text: string) => parsePastedIds(text)?.ids

describe('what is pasted into the search', () => {
  it.each([
    ['2000071640247733 2000083897859961'],
    ['2000071640247733,2000083897859961'],
    ['2000071640247733; 2000083897859961;'],
    ['Order ID\r\n2000071640247733\r\n2000083897859961\r\n'],
    ['#2000071640247733\n#2000083897859961'],
    ['"2000071640247733"\t"2000083897859961"'],
    ["'2000071640247733\n'2000083897859961"],
    ['https://acme.example/admin/orders/2000071640247733?x=1 2000083897859961'],
  ])('is two ids in %j', (text) => {
    expect(idsIn(text)).toEqual(['2000071640247733', '2000083897859961'])
  })

  it('keeps ids apart that differ by a sign, and asks for the same one once', () => {
    expect(idsIn('701-7112335-2591891 701-7112335-2591891 AMZ-701-7112335-2591891-01')).toEqual([
      '701-7112335-2591891',
      'AMZ-701-7112335-2591891-01',
    ])
  })

  it.each(['price divergence', 'SKU 1016', '311.77 differs from 313.61', '2000071640247733', ''])(
    'is no list of ids in %j',
    (text) => {
      expect(parsePastedIds(text)).toBeUndefined()
    },
  )

  it('says how many there were where only the first are asked for', () => {
    const column = Array.from({ length: 612 }, (_, index) => `20000${1000 + index}`).join('\n')

    expect(parsePastedIds(column)).toMatchObject({ pasted: 612 })
    expect(idsIn(column)).toHaveLength(MOST_IDS)
  })

  it('is one id without what stands around it, and words as they are', () => {
    expect(toSearch(' #2000071640247733 ')).toBe('2000071640247733')
    expect(toSearch('https://acme.example/vendas/2000071640247733/detalhe')).toBe(
      '2000071640247733',
    )
    expect(toSearch('“no delivery” option')).toBe('“no delivery” option')
    expect(bareId('#')).toBe('')
  })
})
