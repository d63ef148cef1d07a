import { screen, waitFor, within } from '@testing-library/react'

import { aFile, chooseFile, showImports } from '../testing/import-page'
import type { FakeApi } from '../testing/fake-api'

afterEach(() => localStorage.clear())

const monday = '2026-11-23T12:00:00.000Z'

const known = (unknownToErp: unknown) => ({ carriers: 2, importedAt: monday, unknownToErp })

const changes = (different = {}) => ({
  ok: {
    heldSince: monday,
    added: [],
    removed: [],
    renamed: [],
    unchanged: 0,
    lost: [],
    cured: [],
    stillUnregistered: [],
    arePoliciesRead: true,
    ...different,
  },
  error: null,
})

const list = 'Codigo;Nome;Fantasia\n001;L4B Logística;Loggi\n002;Jadlog;'

const showCarriers = async (api: FakeApi) => {
  const { user } = showImports({ erpCarriers: () => null, ...api })
  await user.click(await screen.findByRole('radio', { name: /Carriers registered in your ERP/ }))
  return user
}

const imports = { name: /^(Import|Replace)/ }

it('a list is shown with codes and names, and with what it would change, before it replaces another', async () => {
  const sent: unknown[] = []
  const user = await showCarriers({
    erpCarriers: () => known([{ id: '7', name: 'Loggi' }]),
    compareErpCarriers: () =>
      changes({
        removed: [{ id: '003', name: 'Correios' }],
        renamed: [{ before: { id: '002', name: 'JAD' }, after: { id: '002', name: 'Jadlog' } }],
        lost: [{ id: '9', name: 'Correios', openOrders: 12 }],
        cured: [{ id: '7', name: 'Loggi', openOrders: 1 }],
      }),
    importErpCarriers: (args) => {
      sent.push(args)
      return { ok: known([]), error: null }
    },
  })
  await chooseFile(user, aFile(list))

  expect(
    await screen.findByRole('button', { name: 'Replace the list with 2 carriers' }),
  ).toBeVisible()
  expect(within(screen.getByRole('table')).getAllByRole('row')[1]).toHaveTextContent(
    '001L4B LogísticaLoggi',
  )
  for (const line of [
    'Correios (003)',
    'JAD (002) → Jadlog (002)',
    'Correios (9), 12 open orders',
    'Loggi (7), 1 open order',
  ]) {
    expect(screen.getByText(line)).toBeVisible()
  }
  expect(sent).toEqual([])

  await user.click(screen.getByRole('button', imports))
  expect(await screen.findByText('2 carriers imported.')).toBeVisible()
  expect(sent).toEqual([
    {
      carriers: [
        { id: '001', name: 'L4B Logística', tradeName: 'Loggi' },
        { id: '002', name: 'Jadlog' },
      ],
      heldSince: monday,
    },
  ])
  expect(screen.queryByRole('button', imports)).not.toBeInTheDocument()
})

it('a list is not imported while nobody knows what it would change', async () => {
  let asked = 0
  const user = await showCarriers({
    compareErpCarriers: () => {
      asked += 1
      if (asked === 1) throw new Error('no answer')
      return changes({ heldSince: null })
    },
  })
  await chooseFile(user, aFile(list))
  await user.click(await screen.findByRole('button', { name: 'Compare again' }))

  expect(await screen.findByRole('button', { name: 'Import 2 carriers' })).toBeVisible()
})

it('what a colleague imported meanwhile is compared anew', async () => {
  let asked = 0
  const user = await showCarriers({
    compareErpCarriers: () => {
      asked += 1
      return changes({ added: [{ id: String(asked), name: 'Loggi' }] })
    },
    importErpCarriers: () => ({
      ok: null,
      error: { code: 'CONFLICT', message: 'Somebody else changed it.' },
    }),
  })
  await chooseFile(user, aFile(list))
  await user.click(await screen.findByRole('button', imports))

  expect(await screen.findByText('Somebody else changed it.')).toBeVisible()
  expect(await screen.findByText('Loggi (2)')).toBeVisible()
})

it.each([
  ['codes that a spreadsheet changed', 'Code;Name\n1,79E+10;Loggi', /changed codes of this list/],
  ['no carriers', 'Code;Name\n;', /No carriers were found/],
  [
    'too many',
    `Name\n${Array.from({ length: 5_001 }, (_, at) => `Loggi ${at}`).join('\n')}`,
    /Limit: 5,000/,
  ],
  ['a text that is no name', `Code;Name\n1;${'a'.repeat(300)}`, /Row 2: .* is too long/],
])('%s are refused in a sentence before anything is asked', async (_, text, sentence) => {
  const compareErpCarriers = jest.fn()
  const user = await showCarriers({ compareErpCarriers })
  await chooseFile(user, aFile(text))

  expect(await screen.findByText(sentence)).toBeVisible()
  expect(screen.queryByRole('button', imports)).not.toBeInTheDocument()
  expect(compareErpCarriers).not.toHaveBeenCalled()
})

it('one code with two names is shown, and asked about before anything is compared', async () => {
  const compareErpCarriers = jest.fn(() => changes({ heldSince: null }))
  const user = await showCarriers({ compareErpCarriers })
  await chooseFile(user, aFile('Codigo;Nome\n001;Loggi\n001;Jadlog'))

  expect(await screen.findByText('001: Loggi (row 2), Jadlog (row 3)')).toBeVisible()
  expect(screen.getByText(/^Confirm that every name of a shared code is right/)).toBeVisible()
  expect(compareErpCarriers).not.toHaveBeenCalled()

  await user.click(screen.getByRole('checkbox', { name: /^All of these names are right/ }))
  expect(await screen.findByRole('button', { name: 'Import 2 carriers' })).toBeVisible()
})

it('a code without the zeros of the others is named, and read as a person says', async () => {
  const sent: unknown[] = []
  const user = await showCarriers({
    compareErpCarriers: (args) => {
      sent.push(args)
      return changes({ heldSince: null })
    },
  })
  await chooseFile(user, aFile('Codigo;Nome\n0002;Loggi\n1;Jadlog'))

  expect(await screen.findByText('Row 3: 1')).toBeVisible()
  expect(screen.getByText('Choose how to read the codes without leading zeros.')).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Codes without leading zeros'), 'with zeros: 0001')
  expect(await screen.findByRole('button', { name: 'Import 2 carriers' })).toBeVisible()
  expect(sent).toEqual([
    {
      carriers: [
        { id: '0002', name: 'Loggi' },
        { id: '0001', name: 'Jadlog' },
      ],
    },
  ])
})

it('of a list of contacts the carriers are taken, and the others are left out by name', async () => {
  const user = await showCarriers({ compareErpCarriers: () => changes({ heldSince: null }) })
  await chooseFile(
    user,
    aFile('Codigo;Nome;Tipo\n1;Ana Souza;Cliente\n2;Jadlog;Transportadora\n3;Loja;Fornecedor'),
  )

  expect(await screen.findByRole('button', { name: 'Import 1 carrier' })).toBeVisible()
  expect(screen.getByText('2 contacts are not carriers and are left out:')).toBeVisible()
  expect(screen.getByText('Row 2: Ana Souza, Cliente')).toBeVisible()
})

it('columns without known names are asked for', async () => {
  const user = await showCarriers({ compareErpCarriers: () => changes() })
  await chooseFile(user, aFile('Schlüssel;Bezeichnung\n01;Loggi\n02;Jadlog'))

  expect(await screen.findByText('Confirm the columns.')).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'The columns are right' }))
  await waitFor(() => expect(screen.getByRole('button', imports)).toBeVisible())
})

it('a list does not look complete when the shipping policies could not be read', async () => {
  await showCarriers({ erpCarriers: () => known(null) })

  expect(await screen.findByText(/could not be read just now/)).toBeVisible()
})
