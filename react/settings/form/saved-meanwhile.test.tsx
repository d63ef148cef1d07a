import { screen } from '@testing-library/react'

import type { SaveMarketplaceInput, SaveSettingsInput } from '../../__generated__/operations'
import type { Settings } from '../../api/use-settings'
import type { FakeApi } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'
import { anAffiliate, someSettings } from '../../testing/settings-builders'

const conflict = { code: 'CONFLICT', message: 'Somebody else changed it.', field: null }

/** Settings that a colleague saves while their form is open; the service takes only what was seen as it stands. */
function openBeside(first: Partial<Settings>, at = '') {
  let stands = someSettings({ version: 'first', ...first })
  const sent: (SaveMarketplaceInput | SaveSettingsInput)[] = []
  const save = ({ input }: { readonly input: SaveMarketplaceInput | SaveSettingsInput }) => {
    sent.push(input)
    return input.seen === stands.version ? { ok: stands } : { error: conflict }
  }
  const api: FakeApi = { settings: () => stands, saveMarketplace: save, saveSettings: save }
  const { user } = renderPage(api, { page: 'settings', at })
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
  return {
    user,
    sent,
    press,
    colleagueSaves: (next: Partial<Settings>) => {
      stands = someSettings({ version: 'second', ...next })
    },
  }
}

const told = () => screen.findByText(/A colleague saved this after you opened the form/)

it('a marketplace is not replaced before how it stands now was shown; what was typed stays', async () => {
  const { user, sent, press, colleagueSaves } = openBeside({})
  await press('Change Amazon')
  await user.clear(screen.getByLabelText('Name'))
  await user.type(screen.getByLabelText('Name'), 'Amazon Brasil')
  const unit = 'HOURS' as const
  const shipByRule = { unit, amount: 30, cutOff: null, holidays: [], timeZone: null }
  colleagueSaves({ affiliates: [anAffiliate({ shipByRule })] })
  await press('Save')

  expect(await told()).toBeVisible()
  expect(await screen.findByText(/within 30 hours of its sale/)).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveValue('Amazon Brasil')
  await press('Replace')

  expect(await screen.findByText(/^Amazon is saved/)).toBeVisible()
  expect(sent).toMatchObject([
    { seen: 'first', name: 'Amazon Brasil' },
    { seen: 'second', name: 'Amazon Brasil' },
  ])
})

it('it stands as the colleague left it once the form is given up', async () => {
  const { press, colleagueSaves } = openBeside({})
  await press('Change Amazon')
  colleagueSaves({ affiliates: [anAffiliate({ name: 'Amazon BR' })] })
  await press('Save')
  await told()
  await press('Cancel')
  await press('Change Amazon BR')

  expect(screen.getByLabelText('Name')).toHaveValue('Amazon BR')
  expect(screen.getByRole('button', { name: 'Save' })).toBeVisible()
})

it('a marketplace that a colleague entered too is asked about', async () => {
  const { user, press, colleagueSaves } = openBeside({ affiliates: [] })
  await press('Add a marketplace')
  await user.type(screen.getByLabelText('Affiliate ID'), 'NEW')
  colleagueSaves({ affiliates: [anAffiliate({ id: 'NEW', name: 'Newcomer', source: 'PERSON' })] })
  await press('Save')

  expect(await screen.findByText(/A colleague entered this marketplace/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Replace' })).toBeVisible()
})

it('notifications are not replaced unread', async () => {
  const { sent, press, colleagueSaves } = openBeside({}, '?section=alarms')
  await press('Change notifications')
  const { notifications } = someSettings()
  colleagueSaves({ notifications: { ...notifications, emails: ['ana@acme.example'] } })
  await press('Save')

  expect(await told()).toBeVisible()
  expect(await screen.findByText(/ana@acme\.example/)).toBeVisible()
  expect(sent).toMatchObject([{ seen: 'first' }])
})

it('nor is when an order is stuck', async () => {
  const { press, colleagueSaves } = openBeside({}, '?section=reading')
  await press('Change when an order is stuck')
  colleagueSaves({ stuckAfter: { ...someSettings().stuckAfter, enqueued: 240 } })
  await press('Save')

  expect(await told()).toBeVisible()
  await press('Replace')
  expect(screen.queryByText(/A colleague saved this/)).not.toBeInTheDocument()
})
