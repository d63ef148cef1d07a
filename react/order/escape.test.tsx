import { screen, waitFor, within } from '@testing-library/react'

import { anInbox, anOrder } from '../testing/builders'
import { renderPage } from '../testing/render-page'

afterEach(() => jest.restoreAllMocks())

describe('a sheet', () => {
  it.each(['Assign', 'More'])(
    'stays open where Escape closes what %s opened in it',
    async (name) => {
      const { user } = renderPage(
        {
          orderInbox: () => anInbox(),
          orderIntegration: () => anOrder(),
          peopleOfPage: () => [],
        },
        { at: '/AMZ-701-1' },
      )
      const sheet = within(await screen.findByRole('dialog'))
      const [button] = await sheet.findAllByRole('button', { name: new RegExp(`^${name}`) })
      if (!button) throw new Error('nothing opens')
      await user.click(button)
      expect(button).toHaveAttribute('aria-expanded', 'true')

      await user.keyboard('{Escape}')

      expect(button).toHaveAttribute('aria-expanded', 'false')
      expect(screen.getByRole('dialog')).toBeVisible()

      await user.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    },
  )
})
