import { readCarriers as read } from '../../testing/read-carriers'

describe('a list of contacts', () => {
  it.each([
    ['Tipo', 'Cliente', 'Fornecedor', 'Transportadora'],
    ['Type', 'Customer', 'Supplier', 'Carrier'],
    ['Tipo de contato', 'CLIENTE', 'Cliente/Fornecedor', 'Fornecedor; Transportadora'],
    ['Tipo de contacto', 'Proveedor', '', 'Transportista'],
    ['Categoria', 'Outros', 'Cliente', 'Operador logístico'],
    ['Contact type', 'Vendor', 'Employee', 'Shipping company'],
    ['Transportadora', 'Não', '', 'Sim'],
    ['É transportadora', 'N', 'N', 'S'],
  ])(
    'by its column %s has its carriers only, and tells the others',
    (column, one, other, carrier) => {
      const { carriers, others, rowsRead } = read([
        ['Código', 'Nome', column],
        ['1', 'Ana Souza', one],
        ['2', 'Papelaria Modelo', other],
        ['3', 'Jadlog', carrier],
        ['4', 'Correios', carrier],
        ['Total', '', ''],
      ])

      expect(carriers).toEqual([
        { id: '3', name: 'Jadlog' },
        { id: '4', name: 'Correios' },
      ])
      expect(others).toEqual([
        { number: 2, text: `Ana Souza, ${one}` },
        { number: 3, text: ['Papelaria Modelo', other].filter(Boolean).join(', ') },
      ])
      expect(rowsRead).toBe(5)
    },
  )

  it('is refused by no code of a customer that a spreadsheet cut', () => {
    const { lost, others } = read([
      ['Código', 'Nome', 'Tipo'],
      ['1,79E+10', 'Ana Souza', 'Cliente'],
      ['2', 'Jadlog', 'Transportadora'],
    ])

    expect([lost, others.length]).toEqual([[], 1])
  })

  it('may have no carrier', () => {
    const { carriers, others } = read([
      ['Código', 'Nome', 'Tipo'],
      ['1', 'Ana Souza', 'Cliente'],
      ['2', 'Papelaria Modelo', 'Fornecedor'],
    ])

    expect([carriers, others.length]).toEqual([[], 2])
  })

  it.each([
    ['Tipo', 'Jurídica', 'Física'],
    ['Tipo', 'Rodoviário', 'Aéreo'],
    ['Transportadora', 'Total Express', 'Jadlog'],
    ['Grupo', 'A', 'B'],
  ])('is none by a column %s that says %s and %s', (column, one, other) => {
    const { carriers, others } = read([
      ['Código', 'Nome', column],
      ['1', 'Total Express', one],
      ['2', 'Jadlog', other],
    ])

    expect([carriers.length, others]).toEqual([2, []])
  })

  it('without known columns is told by what stands in it as well', () => {
    const { carriers, others } = read([
      ['Schlüssel', 'Art', 'Bezeichnung'],
      ['01', 'Cliente', 'Ana Souza'],
      ['02', 'Transportadora', 'Transportadora Modelo'],
      ['03', 'Cliente', 'Papelaria Modelo'],
    ])

    expect([carriers, others.length]).toEqual([[{ id: '02', name: 'Transportadora Modelo' }], 2])
  })
})
