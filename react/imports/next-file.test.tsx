import { screen } from '@testing-library/react'

import { aFile, chooseFile, done, showImports } from '../testing/import-page'

afterEach(() => localStorage.clear())

describe('the next file', () => {
  it('needs one look: its kind and whose it is are as they were the last time', async () => {
    const first = showImports({ importOrders: () => done({ read: 1 }) })
    await first.user.click(await screen.findByRole('radio', { name: /order report/ }))
    await chooseFile(first.user, aFile('Pedido;Total\n701-1;10,00'))
    await first.user.selectOptions(await screen.findByLabelText('Marketplace'), 'MLB')
    await first.user.click(screen.getByRole('button', { name: 'Import 1 order' }))
    await screen.findByText(/^1 order received/)
    first.unmount()

    const next = showImports()
    await chooseFile(next.user, aFile('Pedido;Total\n701-2;11,00'))

    expect(await screen.findByLabelText('Marketplace')).toHaveValue('MLB')
    expect(screen.getByRole('button', { name: 'Import 1 order' })).toBeEnabled()
  })
})
