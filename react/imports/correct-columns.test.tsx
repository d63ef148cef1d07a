import { screen, waitFor } from '@testing-library/react'

import type { ColumnMap } from '../api/use-import-settings'
import type { FakeApi } from '../testing/fake-api'
import { RefusedError } from '../testing/fake-api'
import { aFile, chooseFile, done, marketplaces, showImports } from '../testing/import-page'

const unknownHeader = 'A;B\n701-1;Processed with error'

/** A service that remembers, and what it remembers. */
const aService = () => {
  const columnMaps: ColumnMap[] = []
  const api: FakeApi = {
    settings: () => ({ timeZone: 'UTC', affiliates: marketplaces, columnMaps }),
    importOrders: () => done({ read: 1 }),
    rememberColumnMap: (map) => {
      columnMaps.push(map)
      return { ok: { columnMaps }, error: null }
    },
  }
  return { api, columnMaps }
}

/** Says which columns hold the order and the status, and imports one order. */
const correct = async (api: FakeApi, text: string, columns: readonly [string, string]) => {
  const { user, unmount } = showImports(api)
  await chooseFile(user, aFile(text))
  await user.selectOptions(await screen.findByLabelText(/^Order ID/), columns[0])
  await user.selectOptions(screen.getByLabelText(/^Status/), columns[1])
  await user.click(screen.getByRole('button', { name: /^Import \d order/ }))
  expect(await screen.findByText(/^1 row read/)).toBeVisible()
  unmount()
}

describe('correcting the columns of a file', () => {
  it('is asked for where a header says nothing', async () => {
    const { user } = showImports()
    await chooseFile(user, aFile(unknownHeader))

    expect(await screen.findByText(/Say which column holds: Order ID, Status/)).toBeVisible()
  })

  it('is remembered for the next file with that header, whoever brings it', async () => {
    const { api, columnMaps } = aService()
    await correct(api, unknownHeader, ['A', 'B'])
    await waitFor(() => expect(columnMaps).toHaveLength(1))
    const { user } = showImports(api)
    await chooseFile(user, aFile(unknownHeader))

    expect(await screen.findByRole('button', { name: 'Import 1 order' })).toBeEnabled()
  })

  it('holds for no file with another header', async () => {
    const { api, columnMaps } = aService()
    await correct(api, unknownHeader, ['A', 'B'])
    await waitFor(() => expect(columnMaps).toHaveLength(1))
    const { user } = showImports(api)
    await chooseFile(user, aFile('C;D\n701-1;Processed with error'))

    expect(await screen.findByText(/Say which column holds: Order ID, Status/)).toBeVisible()
  })

  it('does not keep anybody from importing where it cannot be remembered', async () => {
    const rememberColumnMap = () => {
      throw new RefusedError('FORBIDDEN')
    }
    await correct({ ...aService().api, rememberColumnMap }, unknownHeader, ['A', 'B'])
  })

  it.each(['{', 'null', '{"id":7,"status":"1"}'])(
    'is asked for anew where what was remembered reads %s',
    async (map) => {
      const { api, columnMaps } = aService()
      await correct(api, unknownHeader, ['A', 'B'])
      await waitFor(() => expect(columnMaps).toHaveLength(1))
      const spoilt = columnMaps.map(({ name }) => ({ name, map }))
      const settings = () => ({ timeZone: 'UTC', affiliates: marketplaces, columnMaps: spoilt })
      const { user } = showImports({ settings })
      await chooseFile(user, aFile(unknownHeader))

      expect(await screen.findByText(/Say which column holds: Order ID, Status/)).toBeVisible()
    },
  )

  it('tells the service nothing of the header: a file without one has an order there', async () => {
    const { api, columnMaps } = aService()
    const text = '701-0;Processed with error\n701-1;Processed with error'
    await correct(api, text, ['701-0', 'Processed with error'])
    await waitFor(() => expect(columnMaps).toHaveLength(1))

    expect(JSON.stringify(columnMaps)).not.toMatch(/701|processed/i)
  })
})
