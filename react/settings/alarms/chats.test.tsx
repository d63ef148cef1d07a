import { screen } from '@testing-library/react'

import type { FakeApi } from '../../testing/fake-api'
import { RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'
import { aChat, someSettings } from '../../testing/settings-builders'

afterEach(() => jest.restoreAllMocks())

const address = 'https://hooks.example/services/T0/B0/secret'

const open = (api: FakeApi) => renderPage(api, { page: 'settings', at: '?section=alarms' })

const aStore = (change = {}) => ({
  settings: () => someSettings({ chats: [aChat(change)] }),
})

describe('the chats that are told', () => {
  it('are added by name and address, with how addresses begin', async () => {
    const sent: unknown[] = []
    const page = open({
      settings: () => someSettings({ chats: sent.length > 0 ? [aChat()] : [] }),
      addChat: ({ input }) => {
        sent.push(input)
        return { ok: aChat() }
      },
    })
    expect(await screen.findByText('None: no chat is notified.')).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Add a chat' }))
    expect(screen.getByText('https://us.example/…')).toBeVisible()
    await page.user.type(screen.getByLabelText('Name'), '#ops')
    await page.user.type(screen.getByLabelText('Address of its incoming webhook'), address)
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(/Saved: it is notified from now on/)).toBeVisible()
    expect(screen.getByRole('heading', { name: '#ops' })).toBeVisible()
    expect(sent).toEqual([{ name: '#ops', url: address }])
  })

  it('keep what was typed where the address is refused, with the reason beside it', async () => {
    const message = 'No message can be sent there.'
    const page = open({
      settings: () => someSettings(),
      addChat: () => ({ error: { code: 'INVALID_INPUT', field: 'url', message } }),
    })
    await page.user.click(await screen.findByRole('button', { name: 'Add a chat' }))
    await page.user.type(screen.getByLabelText(/^Address/), 'https://erp.example/')
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(message)).toBeVisible()
    expect(screen.getByLabelText(/^Address/)).toHaveValue('https://erp.example/')
    expect(screen.getByLabelText(/^Address/)).toHaveFocus()
  })

  it.each([
    ['taken', () => ({ ok: { sentAt: '2026-11-23T15:00:00.000Z' } }), '#ops accepted the test.'],
    [
      'not taken',
      () => ({ error: { code: 'UPSTREAM', message: 'Slack does not know this address (404).' } }),
      'Slack does not know this address (404).',
    ],
  ])('say of a test that it was %s', async (_, sendTestMessage, text) => {
    const page = open({ ...aStore(), sendTestMessage })
    await page.user.click(await screen.findByRole('button', { name: 'Send a test to #ops' }))

    expect(await screen.findByText(text)).toBeVisible()
  })

  it('say what to do about a message that was not taken', async () => {
    const text = 'Slack does not know this address (404): create a new one.'
    open(aStore({ failure: { at: '2026-11-23T15:00:00.000Z', text } }))

    expect(await screen.findByText(/Refused: .*create a new one/)).toBeVisible()
  })

  it('show an address only to who asks for it', async () => {
    const page = open({ ...aStore(), chatAddress: () => address })
    const button = await screen.findByRole('button', { name: 'Show the address of #ops' })
    expect(screen.queryByText(address)).not.toBeInTheDocument()
    await page.user.click(button)

    expect(await screen.findByText(address)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy: Address of #ops' })).toBeVisible()
  })

  it('say that an address cannot be shown', async () => {
    const page = open({ ...aStore(), chatAddress: () => null })
    await page.user.click(await screen.findByRole('button', { name: 'Show the address of #ops' }))

    expect(await screen.findByText(/The address cannot be shown just now/)).toBeVisible()
  })

  it('go only after it was said what ends', async () => {
    const removed: string[] = []
    const page = open({
      settings: () => someSettings({ chats: removed.length > 0 ? [] : [aChat()] }),
      removeChat: ({ id }) => {
        removed.push(id)
        return { ok: someSettings() }
      },
    })
    await page.user.click(await screen.findByRole('button', { name: 'Remove #ops' }))
    expect(screen.getByText(/The address stays valid in Slack/)).toBeVisible()
    expect(removed).toEqual([])
    await page.user.click(screen.getByRole('button', { name: 'Remove' }))

    expect(await screen.findByText('Removed: #ops is no longer notified.')).toBeVisible()
    expect(screen.getByText('None: no chat is notified.')).toBeVisible()
    expect(removed).toEqual(['c1'])
  })

  it('are seen without any button by people who may not change them', async () => {
    open({
      ...aStore(),
      mayChangeSettings: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })

    expect(await screen.findByRole('heading', { name: '#ops' })).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})
