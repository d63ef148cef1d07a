import { readCarriers as read } from '../../testing/read-carriers'

describe('a carrier that nobody may use in the ERP', () => {
  it.each([
    ['D_E_L_E_T_', '', '*'],
    ['A4_MSBLQL', '2', '1'],
    ['Situação', 'Ativo', 'Excluído'],
    ['Situação', 'A', 'I'],
    ['Situação', 'S', 'E'],
    ['Status', 'Enabled', 'Disabled'],
    ['Estado', 'Activa', 'Dada de baja'],
    ['Ativo', 'Sim', 'Não'],
    ['Inativo', '', 'X'],
    ['Bloqueado', 'N', 'S'],
  ])('is left out by name, as its column %s says', (column, fine, over) => {
    const { carriers, deleted, rowsRead } = read([
      ['Código', 'Nome', 'Nome fantasia', column],
      ['1', 'Jadlog Logística', 'Jadlog', fine],
      ['2', 'Expresso Sul', '', over],
      ['3', 'Correios', '', fine],
    ])

    expect(carriers.map(({ id }) => id)).toEqual(['1', '3'])
    expect(deleted).toEqual([{ number: 3, text: 'Expresso Sul' }])
    expect(rowsRead).toBe(3)
  })

  it.each([
    ['Estado', 'SP', 'RJ'],
    ['Estado', 'A', 'BA'],
    ['Situação', 'Ativo', 'Em análise'],
    ['Prioridade', '1', '2'],
    ['Observação', '', 'excluído da promoção'],
    ['Ativo', '', ''],
  ])('is not told by a column %s with %s and %s', (column, one, other) => {
    const { carriers, deleted } = read([
      ['Código', 'Nome', column],
      ['1', 'Jadlog', one],
      ['2', 'Correios', other],
    ])

    expect(carriers).toHaveLength(2)
    expect(deleted).toEqual([])
  })
})
