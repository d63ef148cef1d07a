import { screen } from '@testing-library/react'

import type { FakeApi } from '../../testing/fake-api'
import { RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'
import { someSettings } from '../../testing/settings-builders'

afterEach(() => jest.restoreAllMocks())

const webhook = { url: 'https://alarms.example.com/vtex', createdAt: '2026-11-23T14:00:00.000Z' }

const open = (api: FakeApi) => renderPage(api, { page: 'settings', at: '?section=alarms' })

describe('the address for alarms', () => {
  it('is entered with a secret that is shown once', async () => {
    const sent: string[] = []
    const page = open({
      settings: () => someSettings({ webhook: sent.length > 0 ? webhook : null }),
      setAlarmWebhook: ({ url }) => {
        sent.push(url)
        return { ok: { url, secret: 'signing-secret' } }
      },
    })
    expect(await screen.findByText('None: no program is told.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Send a test' })).not.toBeInTheDocument()

    await page.user.click(screen.getByRole('button', { name: 'Enter an address' }))
    await page.user.type(screen.getByLabelText('Address'), webhook.url)
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('signing-secret')).toBeVisible()
    expect(screen.getByText('Saved: alarms go there from now on.')).toBeVisible()
    expect(sent).toEqual([webhook.url])
  })

  it('that is refused keeps what was typed, with the reason beside it', async () => {
    const page = open({
      settings: () => someSettings(),
      setAlarmWebhook: () => ({
        error: { code: 'INVALID_INPUT', field: 'url', message: 'This value has the wrong form.' },
      }),
    })
    await page.user.click(await screen.findByRole('button', { name: 'Enter an address' }))
    await page.user.type(screen.getByLabelText('Address'), 'http://10.0.0.1')
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('This value has the wrong form.')).toBeVisible()
    expect(screen.getByLabelText('Address')).toHaveValue('http://10.0.0.1')
  })

  it.each([
    ['taken', () => ({ ok: { sentAt: webhook.createdAt } }), /The address took the test/],
    [
      'not taken',
      () => ({ error: { code: 'UPSTREAM', message: 'VTEX did not answer.' } }),
      /The address did not take the test/,
    ],
  ])('says of a test that it was %s', async (_, sendTestAlarm, text) => {
    const page = open({ settings: () => someSettings({ webhook }), sendTestAlarm })
    await page.user.click(await screen.findByRole('button', { name: 'Send a test' }))

    expect(await screen.findByText(text)).toBeVisible()
  })

  it('goes only after it was said what ends', async () => {
    let removed = false
    const page = open({
      settings: () => someSettings({ webhook: removed ? null : webhook }),
      removeAlarmWebhook: () => {
        removed = true
        return { ok: someSettings() }
      },
    })
    await page.user.click(await screen.findByRole('button', { name: 'Remove the address' }))
    expect(
      screen.getByText(
        /Alarms and notifications are no longer sent to https:\/\/alarms.example.com/,
      ),
    ).toBeVisible()
    expect(removed).toBe(false)
    await page.user.click(screen.getByRole('button', { name: 'Remove the address' }))

    expect(await screen.findByText('Removed.')).toBeVisible()
    expect(screen.getByText('None: no program is told.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Send a test' })).not.toBeInTheDocument()
  })

  it('is read by people who may not change it', async () => {
    open({
      settings: () => someSettings({ webhook }),
      mayChangeSettings: () => {
        throw new RefusedError('FORBIDDEN')
      },
    })

    expect(await screen.findByText('https://alarms.example.com/vtex')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})
