import { screen, within } from '@testing-library/react'

import type { SaveMarketplaceInput } from '../../__generated__/operations'
import type { FakeApi } from '../../testing/fake-api'
import { never, RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'
import { anAffiliate, someSettings } from '../../testing/settings-builders'

afterEach(() => jest.restoreAllMocks())

const open = (api: FakeApi | 'unreachable', locale: 'en' | 'pt' | 'es' = 'en') =>
  renderPage(api, { page: 'settings', locale })

const twoDays = {
  unit: 'BUSINESS_DAYS' as const,
  amount: 2,
  cutOff: '14:00',
  holidays: ['2026-12-25'],
  timeZone: null,
}

const refuse = (code: string) => () => {
  throw new RefusedError(code)
}

describe('the marketplaces of a store', () => {
  it('are shown with where they are known from, and what their deadline means', async () => {
    const affiliates = [
      anAffiliate({ name: 'Amazon BR', shipByRule: twoDays }),
      anAffiliate({
        id: 'NEW',
        name: 'Newcomer',
        listedName: null,
        source: 'PERSON',
        currency: null,
        handlingMinutes: 1440,
      }),
    ]
    open({ settings: () => someSettings({ affiliates }) })

    expect(await screen.findByRole('heading', { name: 'Amazon BR' })).toBeVisible()
    const [amazon, newcomer] = screen
      .getAllByRole('listitem')
      .filter((item) => within(item).queryByRole('heading'))
    expect(amazon).toHaveTextContent('VTEX’s list of affiliates · Listed as “Amazon”')
    expect(amazon).toHaveTextContent('by the end of business day 2 after it')
    expect(amazon).toHaveTextContent('What is sold after 14:00 counts from the next business day')
    expect(amazon).toHaveTextContent(
      '1 holiday do not count; days end at midnight in America/Sao_Paulo',
    )
    expect(newcomer).toHaveTextContent('Entered manually')
    expect(newcomer).toHaveTextContent('24:00 (hours:minutes) before the ship-by time')
    expect(newcomer).toHaveTextContent('not entered: an amount without a currency is left out')
  })

  it('claim nothing while they load, and say so when they cannot be loaded', async () => {
    const first = open({ settings: never })
    expect(screen.queryByText(/No marketplace is known/)).not.toBeInTheDocument()
    first.unmount()

    const page = open('unreachable')
    expect(await screen.findByRole('alert')).toHaveTextContent('The settings could not be loaded')
    page.answerWith({ settings: () => someSettings({ affiliates: [] }) })
    await page.user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText(/No marketplace is known yet/)).toBeVisible()
  })

  it('can be corrected: only what differs from VTEX’s list is sent', async () => {
    const sent: SaveMarketplaceInput[] = []
    const page = open({
      settings: () =>
        someSettings({ affiliates: [anAffiliate(sent.length > 0 ? { name: 'Amazon BR' } : {})] }),
      saveMarketplace: ({ input }) => {
        sent.push(input)
        return { ok: someSettings() }
      },
    })

    await page.user.click(await screen.findByRole('button', { name: 'Change Amazon' }))
    const name = screen.getByLabelText('Name')
    expect(name).toHaveFocus()
    await page.user.clear(name)
    await page.user.type(name, 'Amazon BR')
    await page.user.selectOptions(screen.getByLabelText('Orders must ship within'), 'HOURS')
    await page.user.type(screen.getByLabelText('How many hours'), '48')
    expect(screen.getByText(/must ship within 48 hours of its sale/)).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(
      await screen.findByText(
        'Amazon BR is saved. Lists and deadlines are updated within a minute.',
      ),
    ).toBeVisible()
    expect(sent).toEqual([
      { id: 'AMZ', name: 'Amazon BR', currency: 'BRL', shipByRule: { unit: 'HOURS', amount: 48 } },
    ])
    expect(screen.queryByLabelText('Name')).not.toBeInTheDocument()
  })

  it('name the field that was refused beside it, and keep what was typed', async () => {
    const page = open({
      settings: () => someSettings(),
      saveMarketplace: () => ({
        error: {
          code: 'INVALID_INPUT',
          field: 'currency',
          message: 'This value has an invalid format.',
        },
      }),
    })
    await page.user.click(await screen.findByRole('button', { name: 'Change Amazon' }))
    const currency = screen.getByLabelText('Currency')
    await page.user.clear(currency)
    await page.user.type(currency, 'xx')
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('Nothing was saved: check the marked field.')).toBeVisible()
    expect(currency).toHaveFocus()
    expect(currency).toBeInvalid()
    expect(currency).toHaveAccessibleDescription(/This value has an invalid format/)
    expect(currency).toHaveValue('xx')
  })

  it('have a handling time in hours and minutes, and a wrong one is named beside its field', async () => {
    const sent: SaveMarketplaceInput[] = []
    const page = open({
      settings: () => someSettings({ affiliates: [anAffiliate({ handlingMinutes: 90 })] }),
      saveMarketplace: ({ input }) => {
        sent.push(input)
        return {
          error: { code: 'INVALID_INPUT', field: 'handlingMinutes', message: 'No such time.' },
        }
      },
    })
    expect(await screen.findByText(/1:30 \(hours:minutes\) before the ship-by time/)).toBeVisible()
    await page.user.click(screen.getByRole('button', { name: 'Change Amazon' }))
    const handling = screen.getByLabelText('Handling time')
    expect(handling).toHaveValue('1:30')
    await page.user.clear(handling)
    await page.user.type(handling, '2:90')
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(handling).toHaveFocus()
    expect(handling).toHaveAccessibleDescription(/No such time/)
    expect(sent).toMatchObject([{ id: 'AMZ', handlingMinutes: -1 }])
  })

  it('have holidays that are picked day by day', async () => {
    const sent: SaveMarketplaceInput[] = []
    const page = open({
      settings: () => someSettings({ affiliates: [anAffiliate({ shipByRule: twoDays })] }),
      saveMarketplace: ({ input }) => {
        sent.push(input)
        return { ok: someSettings() }
      },
    })
    await page.user.click(await screen.findByRole('button', { name: 'Change Amazon' }))
    await page.user.click(screen.getByRole('button', { name: 'Remove 25 Dec 2026' }))
    await page.user.type(screen.getByLabelText('Holiday'), '2026-12-08')
    await page.user.click(screen.getByRole('button', { name: 'Add this day' }))
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    await screen.findByText(/Amazon is saved/)
    expect(sent[0]?.shipByRule?.holidays).toEqual(['2026-12-08'])
  })

  it('can be added by hand', async () => {
    const sent: SaveMarketplaceInput[] = []
    const page = open({
      settings: () => someSettings({ affiliates: [] }),
      saveMarketplace: ({ input }) => {
        sent.push(input)
        return { ok: someSettings() }
      },
    })
    await page.user.click(await screen.findByRole('button', { name: 'Add a marketplace' }))
    await page.user.type(screen.getByLabelText('Affiliate ID'), 'new')
    await page.user.type(screen.getByLabelText('Name'), 'Newcomer')
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(/Newcomer is saved/)).toBeVisible()
    expect(sent).toEqual([{ id: 'NEW', name: 'Newcomer' }])
  })

  it.each([
    ['FORBIDDEN', /You do not have permission to change this/],
    ['INTERNAL_SERVER_ERROR', /This was not saved/],
  ])('say why a change has no answer: %s', async (code, text) => {
    const page = open({ settings: () => someSettings(), saveMarketplace: refuse(code) })
    await page.user.click(await screen.findByRole('button', { name: 'Change Amazon' }))
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(text)).toBeVisible()
    expect(screen.getByLabelText('Name')).toHaveValue('Amazon')
  })
})

describe('somebody who may not change the settings', () => {
  it('reads them all with one sentence why, and finds no button that would be refused', async () => {
    open({ settings: () => someSettings(), mayChangeSettings: refuse('FORBIDDEN') }, 'pt')

    expect(await screen.findByRole('heading', { name: 'Amazon' })).toBeVisible()
    expect(screen.getByText(/peça a um administrador desta conta/)).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('the parts of the settings', () => {
  it('are links with addresses of their own', async () => {
    const page = open({ settings: () => someSettings(), unclassifiedTemplates: () => [] }, 'es')
    const messages = await screen.findByRole('link', { name: 'Mensajes desconocidos' })
    expect(messages).toHaveAttribute('href', '/admin/order-integrations/settings?section=messages')
    expect(screen.getByRole('link', { name: 'Marketplaces' })).toHaveAttribute('aria-current')

    await page.user.click(messages)

    expect(page.visited).toMatchObject([{ query: { section: 'messages' } }])
    expect(await screen.findByRole('heading', { name: 'Ningún mensaje desconocido' })).toBeVisible()
  })
})

describe('the time zone of the store', () => {
  it('can be changed', async () => {
    const sent: unknown[] = []
    const page = open({
      settings: () => someSettings(),
      saveSettings: ({ input }) => {
        sent.push(input)
        return { ok: someSettings() }
      },
    })
    await page.user.click(await screen.findByRole('button', { name: 'Change the time zone' }))
    const zone = screen.getByLabelText('Time zone')
    await page.user.clear(zone)
    await page.user.type(zone, 'America/Bogota')
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(/days are counted in America\/Bogota/)).toBeVisible()
    expect(sent).toEqual([{ timeZone: 'America/Bogota' }])
  })
})
