import { screen, within } from '@testing-library/react'

import type { FakeApi } from '../../testing/fake-api'
import { RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'
import { aConnector, aSourceHealth, someSettings } from '../../testing/settings-builders'

afterEach(() => jest.restoreAllMocks())

const endpoint =
  'https://acme.myvtex.com/_v/private/order-integrations/connectors/amz-1/secret-token'
const connector = aConnector()

const open = (
  api: FakeApi,
  { at = '?section=connectors', locale = 'en' }: { at?: string; locale?: 'en' | 'pt' | 'es' } = {},
) =>
  renderPage(
    { settings: () => someSettings({ connectors: [connector] }), ...api },
    {
      page: 'settings',
      at,
      locale,
    },
  )

const issue = () => ({ ok: { connector, endpoint } })

/** The network below the page: what an address answers. */
const addressAnswers = (status: number, body: unknown) => {
  const sent: { url: string; body: unknown; credentials?: string }[] = []
  const answer = async (url: string, request: { body: string; credentials?: string }) => {
    sent.push({ url, body: JSON.parse(request.body), credentials: request.credentials })
    return { status, text: async () => JSON.stringify(body) }
  }
  Object.assign(window, { fetch: answer })
  return sent
}

describe('the connectors of a store', () => {
  it('are listed with how they report and how their addresses stand', async () => {
    const connectors = [
      connector,
      aConnector({
        id: 'mlb-1',
        marketplaceName: 'Mercado Livre',
        tokensIssuedAt: ['2026-11-23T10:00:00.000Z', '2026-11-20T10:00:00.000Z'],
      }),
      aConnector({
        id: 'shp-1',
        marketplaceName: 'Shopee',
        tokensIssuedAt: [],
        health: aSourceHealth({
          lastSuccessAt: null,
          unreadable: 2,
          lastFailure: { reason: 'unreadable', field: 'items', at: '2026-11-23T14:58:00.000Z' },
        }),
      }),
    ]
    const refused = { count: 3, from: '2026-11-22T10:00:00.000Z', to: '2026-11-22T10:05:00.000Z' }
    open({ settings: () => someSettings({ connectors, refused }) })

    await screen.findByRole('heading', { name: 'Mercado Livre' })
    const [amazon, mercado, shopee] = ['Amazon', 'Mercado Livre', 'Shopee'].map((name) =>
      screen.getByRole('heading', { name }).closest('li'),
    )
    expect(amazon).toHaveTextContent('Last received5 minutes ago')
    expect(amazon).toHaveTextContent('1,340 kept, 0 unreadable, 0 refused')
    expect(shopee).toHaveTextContent('never: nothing has arrived from it yet')
    expect(shopee).toHaveTextContent('11:58 GMT-3: the field items could not be read')
    expect(mercado).toHaveTextContent('The previous one, of 20 Nov, 07:00 GMT-3, still works')
    expect(shopee).toHaveTextContent('Revoked: whatever it sends is refused')
    expect(within(shopee ?? document.body).queryByText('Revoke')).not.toBeInTheDocument()
    expect(screen.getByText(/3 notifications were refused between/)).toBeVisible()
  })

  it('are registered with a form that lands on what to hand to the partner', async () => {
    const sent: unknown[] = []
    const page = open({
      // The list of all is searched, and what was just written is not found yet.
      settings: () => someSettings({ connectors: [] }),
      createConnector: ({ input }) => {
        sent.push(input)
        return issue()
      },
    })
    await page.user.click(await screen.findByRole('button', { name: 'Add a connector' }))
    await page.user.type(screen.getByLabelText('Affiliate whose orders it reports'), 'amz')
    expect(screen.getByLabelText('Name of the marketplace')).toHaveValue('Amazon')
    await page.user.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText(endpoint)).toBeVisible()
    expect(
      screen.getByRole('heading', { name: /How the connector of Amazon reports to acme/ }),
    ).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Copy: The address' })).toBeVisible()
    expect(sent).toEqual([{ affiliateId: 'amz', marketplaceName: 'Amazon' }])
    expect(page.visited).toMatchObject([
      { query: { section: 'connectors', connector: connector.id } },
    ])
  })

  it.each([
    ['en', 'Add a connector', 'VTEX has no affiliate B2W. Save anyway?', 'Save anyway'],
    [
      'pt',
      'Adicionar um conector',
      'A VTEX não tem o afiliado B2W. Salvar mesmo assim?',
      'Salvar mesmo assim',
    ],
    [
      'es',
      'Agregar un conector',
      'VTEX no tiene el afiliado B2W. ¿Guardar de todos modos?',
      'Guardar de todos modos',
    ],
  ] as const)(
    'are saved of an affiliate that VTEX does not list only when that is meant: %s',
    async (locale, add, question, anyway) => {
      const sent: unknown[] = []
      const page = open(
        {
          settings: () => someSettings({ connectors: [] }),
          createConnector: ({ input }) => {
            sent.push(input)
            return issue()
          },
        },
        { locale },
      )
      await page.user.click(await screen.findByRole('button', { name: add }))
      const [affiliate, name] = screen.getAllByRole(/textbox|combobox/)
      await page.user.type(affiliate ?? document.body, 'b2w')
      await page.user.type(name ?? document.body, 'Americanas')
      await page.user.keyboard('{Enter}')

      expect(await screen.findByText(question)).toBeVisible()
      expect(sent).toEqual([])
      await page.user.click(screen.getByRole('button', { name: anyway }))
      await screen.findByText(endpoint)
      expect(sent).toEqual([{ affiliateId: 'b2w', marketplaceName: 'Americanas' }])
    },
  )

  it('are revoked only after it was said what ends', async () => {
    const revoked: string[] = []
    const page = open({
      settings: () =>
        someSettings({
          connectors: [aConnector(revoked.length > 0 ? { tokensIssuedAt: [] } : {})],
        }),
      revokeConnectorToken: ({ id }) => {
        revoked.push(id)
        return { ok: connector }
      },
    })
    await page.user.click(
      await screen.findByRole('button', { name: 'Revoke the address of Amazon' }),
    )
    const question = screen.getByRole('group', { name: 'Revoke the address of Amazon?' })
    expect(question).toHaveFocus()
    expect(question).toHaveTextContent('What it reported so far stays')
    await page.user.click(within(question).getByRole('button', { name: 'Cancel' }))
    expect(revoked).toEqual([])

    await page.user.click(screen.getByRole('button', { name: 'Revoke the address of Amazon' }))
    await page.user.click(screen.getByRole('button', { name: 'Revoke' }))

    expect(
      await screen.findByText('The address of Amazon stops working within a minute.'),
    ).toBeVisible()
    expect(screen.getByText('Revoked: whatever it sends is refused.')).toBeVisible()
    expect(revoked).toEqual([connector.id])
  })

  it('have no buttons for people who may not change them', async () => {
    const mayChangeSettings = () => {
      throw new RefusedError('FORBIDDEN')
    }
    open({ mayChangeSettings }, { locale: 'es' })

    expect(await screen.findByRole('link', { name: 'Instrucciones para Amazon' })).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('the page for the partner', () => {
  const at = `?section=connectors&connector=${connector.id}`

  it('can be read by its address, without any secret', async () => {
    open({}, { at })

    expect(await screen.findByText(/The address was shown when it was issued/)).toBeVisible()
    expect(screen.getByText(/curl -X POST 'ADDRESS\/order-integration\/notification/)).toBeVisible()
    expect(screen.getByText(/curl -X POST 'ADDRESS\/order-facts\?an=acme/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Test the address' })).not.toBeInTheDocument()
  })

  it('shows an address that is issued there, and tries it with a call that makes no order', async () => {
    const sent = addressAnswers(200, { kept: 'nothing' })
    const page = open({ rotateConnectorToken: issue }, { at })
    await page.user.click(await screen.findByRole('button', { name: 'Issue a new address' }))
    await page.user.click(await screen.findByRole('button', { name: 'Test the address' }))

    expect(await screen.findByText(/It works: the address answered 200/)).toBeVisible()
    expect(sent).toEqual([
      {
        url: `${endpoint}/order-integration/notification/processing-result?an=acme`,
        body: expect.objectContaining({ marketplaceOrderId: 'order-integrations-test' }),
        credentials: 'omit',
      },
    ])
  })

  it.each([
    [404, {}, /answered 404: it is wrong or revoked/],
    [503, {}, /data cannot be saved just now/],
    [200, { kept: 'under-order' }, /not what this app answers to a test/],
    [302, 'Sign in', /answered 302, which is not what this app answers/],
  ])('says what an answer of %s means', async (status, body, text) => {
    addressAnswers(status, body)
    const page = open({ rotateConnectorToken: issue }, { at })
    await page.user.click(await screen.findByRole('button', { name: 'Issue a new address' }))
    await page.user.click(await screen.findByRole('button', { name: 'Test the address' }))

    expect(await screen.findByText(text)).toBeVisible()
  })

  it('says when no answer came', async () => {
    const fail = async () => {
      throw new TypeError('Failed to fetch')
    }
    Object.assign(window, { fetch: fail })
    const page = open({ rotateConnectorToken: issue }, { at })
    await page.user.click(await screen.findByRole('button', { name: 'Issue a new address' }))
    await page.user.click(await screen.findByRole('button', { name: 'Test the address' }))

    expect(await screen.findByText(/No answer reached this browser/)).toBeVisible()
  })

  it('says when the address names no connector', async () => {
    open({}, { at: '?section=connectors&connector=nobody' })

    expect(
      await screen.findByRole('heading', { name: 'There is no such connector.' }),
    ).toBeVisible()
  })
})
