import { screen } from '@testing-library/react'

import type { SaveSettingsInput } from '../../__generated__/operations'
import type { FakeApi } from '../../testing/fake-api'
import { RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'
import { aChat, someSettings } from '../../testing/settings-builders'

afterEach(() => jest.restoreAllMocks())

const asked = {
  emails: ['orders@example.com', 'night@example.com'],
  language: 'PT' as const,
  digestHour: 7,
  deadlineHours: 6,
  reminderHours: [9, 14],
  quietHours: { from: '22:00', to: '06:30' },
}
const chats = [aChat()]

const open = (api: FakeApi) =>
  renderPage(
    { settings: () => someSettings(), ...api },
    { page: 'settings', at: '?section=alarms' },
  )

const opened = async (api: FakeApi) => {
  const page = open(api)
  await page.user.click(await screen.findByRole('button', { name: 'Change notifications' }))
  return page
}

describe('notifications', () => {
  it('are told in plain words: what, to whom and when', async () => {
    open({ settings: () => someSettings({ notifications: asked, chats }) })

    const list = (await screen.findByText(/Every day from 07:00/)).closest('ul')
    const [receivers, channels, digest, deadline, reminder, quiet] = Array.from(
      list?.children ?? [],
    )
    expect(receivers).toHaveTextContent('E-mail to orders@example.com, night@example.com, and')
    expect(receivers).toHaveTextContent('chats below. Language: Portuguese.')
    expect(channels).toHaveTextContent(/At once, also in quiet hours/)
    expect(digest).toHaveTextContent('Every day from 07:00 (America/Sao_Paulo)')
    expect(deadline).toHaveTextContent('6 hours before orders of a cause must ship')
    expect(reminder).toHaveTextContent('at 09:00, 14:00 (America/Sao_Paulo)')
    expect(quiet).toHaveTextContent('From 22:00 to 06:30 (America/Sao_Paulo) neither')
  })

  it.each([
    ['nobody', { chats: [] }, /Nobody is notified/],
    [
      'chats alone',
      { chats },
      'Nobody gets e-mail. The chats below are notified. Language: English.',
    ],
  ])('say when they go to %s', async (_, change, words) => {
    open({ settings: () => someSettings(change) })

    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByText('No daily digest.')).toBeVisible()
    expect(screen.getByText('Nothing before a deadline.')).toBeVisible()
    expect(screen.getByText('No quiet hours.')).toBeVisible()
  })

  it('are entered together, and the form says what they will do before they are saved', async () => {
    const sent: SaveSettingsInput[] = []
    const page = await opened({
      saveSettings: ({ input }) => {
        sent.push(input)
        return { ok: someSettings() }
      },
    })
    await page.user.type(
      screen.getByLabelText('Who gets e-mail'),
      'orders@example.com; night@example.com',
    )
    await page.user.selectOptions(screen.getByLabelText('Language'), 'Portuguese')
    await page.user.selectOptions(screen.getByLabelText('Daily digest from'), '07:00')
    await page.user.type(screen.getByLabelText('Hours before orders must ship'), '6')
    await page.user.type(screen.getByLabelText('Import reminder at'), '9:00, 14')
    await page.user.type(screen.getByLabelText('Quiet from'), '22:00')
    await page.user.type(screen.getByLabelText('Quiet until'), '06:30')
    expect(screen.getByText(/Every day from 07:00/)).toBeVisible()
    expect(sent).toEqual([])
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(/Saved: notifications use it/)).toBeVisible()
    expect(sent).toEqual([{ notifications: asked }])
  })

  it('end by emptying a field: what is left out is never', async () => {
    const sent: SaveSettingsInput[] = []
    const page = await opened({
      settings: () => someSettings({ notifications: asked }),
      saveSettings: ({ input }) => {
        sent.push(input)
        return { ok: someSettings() }
      },
    })
    await page.user.clear(screen.getByLabelText('Who gets e-mail'))
    await page.user.selectOptions(screen.getByLabelText('Daily digest from'), 'Never')
    await page.user.clear(screen.getByLabelText('Hours before orders must ship'))
    await page.user.clear(screen.getByLabelText('Import reminder at'))
    await page.user.clear(screen.getByLabelText('Quiet from'))
    await page.user.clear(screen.getByLabelText('Quiet until'))
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(/Saved: notifications use it/)).toBeVisible()
    expect(sent).toEqual([{ notifications: { emails: [], language: 'PT' } }])
  })

  it.each([
    ['emails.1', 'Who gets e-mail', 'night@example.com: This value has an invalid format.'],
    ['deadlineHours', 'Hours before orders must ship', 'This value has an invalid format.'],
    ['reminderHours.1', 'Import reminder at', 'This value has an invalid format.'],
    ['quietHours.to', 'Quiet until', 'This value has an invalid format.'],
  ])('say beside the field that %s is refused', async (field, label, words) => {
    const page = await opened({
      settings: () => someSettings({ notifications: asked }),
      saveSettings: () => ({
        error: {
          code: 'INVALID_INPUT',
          field: `notifications.${field}`,
          message: 'This value has an invalid format.',
        },
      }),
    })
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByLabelText(label)).toHaveFocus()
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription(expect.stringContaining(words))
  })

  it('are read by people who may not change them', async () => {
    open({
      settings: () => someSettings({ notifications: asked }),
      mayChangeSettings: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })

    expect(await screen.findByText(/Every day from 07:00/)).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})
