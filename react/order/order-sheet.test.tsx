import { screen, waitFor, within } from '@testing-library/react'

import { aDiagnosis, anInbox, anObservation, anOrder, anOrderFact } from '../testing/builders'
import { never, RefusedError } from '../testing/fake-api'
import { renderPage } from '../testing/render-page'

const AT = '/AMZ-701-1'
const apiWith = (order: unknown) => ({
  orderInbox: () => anInbox(),
  orderIntegration: () => order,
})
const findSheet = async () => within(await screen.findByRole('dialog'))

afterEach(() => jest.restoreAllMocks())

describe('one order', () => {
  it('says what is wrong, who must act, and the steps', async () => {
    renderPage(apiWith(anOrder()), { at: AT })
    const sheet = await findSheet()

    expect(await sheet.findByText('Failed')).toBeVisible()
    expect(sheet.getByText('Not in VTEX · can be integrated after the fix')).toBeVisible()
    expect(
      sheet.getByRole('heading', {
        name: 'Paid 1.84 less than expected (0.59 %) · Pricing team must act',
      }),
    ).toBeVisible()
    expect(sheet.getByText(/your store expected 313.61/)).toBeVisible()
    expect(sheet.getByText('Compare the price tables.')).toBeVisible()
    expect(screen.getByRole('dialog', { name: 'Order 701-1' })).toBeVisible()
  })

  it('opens the links of a step in a new tab and says so', async () => {
    renderPage(apiWith(anOrder()), { at: AT })
    const sheet = await findSheet()

    const link = await sheet.findByRole('link', { name: 'Integration log (opens in a new tab)' })
    expect(link).toHaveAttribute('href', 'https://example.com/log')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
  })

  it('marks the values that the diagnosis took from the message', async () => {
    renderPage(apiWith(anOrder()), { at: AT })
    const sheet = await findSheet()

    const marked = (await sheet.findAllByText(/^31[13]\.\d\d$/, { selector: 'mark' })).map(
      (mark) => mark.textContent,
    )
    expect(marked).toEqual(['311.77', '313.61'])
    expect(sheet.getByText('FMT007')).toBeVisible()
    expect(sheet.getByText('Diagnosis: certain')).toBeVisible()
  })

  it('shows markup in a reported message as text', async () => {
    const rawMessage = '<img src=x onerror=alert(1)> & <b>bold</b>'
    renderPage(apiWith(anOrder({ diagnosis: aDiagnosis({ rawMessage, facts: [] }) })), { at: AT })
    const sheet = await findSheet()

    expect(await sheet.findByText(rawMessage)).toBeVisible()
    expect(sheet.queryByRole('img', { name: '' })).not.toBeInTheDocument()
  })

  it('does not invent a message that no source gave', async () => {
    const diagnosis = aDiagnosis({ rawMessage: null, code: null, facts: [], steps: [] })
    renderPage(apiWith(anOrder({ diagnosis })), { at: AT })
    const sheet = await findSheet()

    expect(await sheet.findByText(/your store expected/)).toBeVisible()
    expect(sheet.queryByRole('heading', { name: 'Message as reported' })).not.toBeInTheDocument()
    expect(sheet.queryByRole('heading', { name: 'What to do' })).not.toBeInTheDocument()
    // Nor where it was read, and how sure a guess is about nothing.
    expect(sheet.queryByText(/^Diagnosis:|^Read from|^No source reported/)).not.toBeInTheDocument()
  })

  it('does not say that an order is both in VTEX and not', async () => {
    const diagnosis = aDiagnosis({ errorType: 'INCOMPLETE_ORDER', rawMessage: null })
    renderPage(apiWith(anOrder({ diagnosis })), { at: AT })
    const sheet = await findSheet()

    expect(await sheet.findByText('Incomplete in VTEX')).toBeVisible()
    expect(sheet.queryByText(/^(Not in|In) VTEX/)).not.toBeInTheDocument()
  })

  it('keeps everything that was reported, with repeats and cuts', async () => {
    const history = [
      anObservation({
        lastSeenAt: '2026-11-23T14:30:00.000Z',
        errors: [{ source: 'Fulfillment', code: 'FMT007', description: 'Payment total differs' }],
        cut: true,
      }),
      anObservation({ success: true, code: 'SOI003', message: 'Order successfully enqueued' }),
    ]
    renderPage(apiWith(anOrder({ history, attempts: 2 })), { at: AT })
    const sheet = await findSheet()

    const [latest, first] = (await sheet.findAllByText(/VTEX notification/)).map((line) =>
      line.closest('li'),
    )
    expect(latest).toHaveTextContent('23 Nov, 14:30:00 (same report since 23 Nov, 14:00:00)')
    expect(latest).toHaveTextContent('Failure VTEX notification · PlaceOrder · EOI003')
    expect(latest).toHaveTextContent('Payment total differs Fulfillment · FMT007')
    expect(latest).toHaveTextContent('Operation operation-1')
    expect(latest).toHaveTextContent('Longer than 16 kB')
    expect(first).toHaveTextContent('Success VTEX notification · PlaceOrder · SOI003')
    expect(sheet.getByText(/2 different reports/)).toBeVisible()
  })

  it('warns before the steps where reprocessing cannot help', async () => {
    const diagnosis = aDiagnosis({
      errorType: 'CARRIER_NOT_REGISTERED_IN_ERP',
      reprocess: { helps: 'NO', reason: 'The order is in VTEX already.' },
    })
    const order = anOrder({ status: 'INTEGRATED_WITH_PROBLEM', step: 'ERP', diagnosis })
    renderPage(apiWith(order), { at: AT })
    const sheet = await findSheet()

    const warning = await sheet.findByText('Do not reprocess.')
    expect(warning.closest('p')).toHaveTextContent('The order is in VTEX already.')
    const steps = sheet.getByRole('heading', { name: 'What to do' })
    expect(warning.compareDocumentPosition(steps)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(sheet.queryByText('Does reprocessing help?')).not.toBeInTheDocument()
    expect(sheet.getByText('In VTEX, with a problem in the ERP')).toBeVisible()
    expect(sheet.queryByText('Step: ERP')).not.toBeInTheDocument()
  })

  it('quotes the marketplace where it shows the order as unavailable', async () => {
    const history = [
      anOrderFact({ reportedBy: 'ERP', status: 'waiting' }),
      anOrderFact({ status: 'Indisponível' }),
      anOrderFact({ status: 'Approved' }),
    ]
    renderPage(apiWith(anOrder({ status: 'UNAVAILABLE', history })), { at: AT })
    const sheet = await findSheet()

    expect(await sheet.findByText('Amazon shows the order as “Indisponível”.')).toBeVisible()
  })

  it('keeps apart what everybody said, when it happened and when it was heard of', async () => {
    const history = [
      anOrderFact({
        reportedBy: 'ERP',
        status: 'refused',
        code: 'CARRIER',
        message: 'Loggi is not registered',
      }),
      anOrderFact({ reportedBy: 'CONNECTOR', lastSeenAt: '2026-11-23T14:30:00.000Z' }),
    ]
    renderPage(apiWith(anOrder({ history })), { at: AT })
    const sheet = await findSheet()

    const [erp, connector] = (await sheet.findAllByText(/^order data/)).map((line) =>
      line.closest('li'),
    )
    expect(erp).toHaveTextContent(
      'Happened 23 Nov, 13:50:00 · received 23 Nov, 14:00:00' +
        'ERP: “refused” order data · CARRIERLoggi is not registered',
    )
    expect(connector).toHaveTextContent(
      'received 23 Nov, 14:30:00 (same report since 23 Nov, 14:00:00)Connector order data',
    )
    expect(erp).not.toHaveTextContent(/Failure|Success/)
    expect(sheet.getByText(/times in UTC/)).toBeVisible()
  })

  it('copies every id', async () => {
    const order = anOrder({ orderId: 'AMZ-701-1-01', alternateIds: ['46120993847'] })
    const { user } = renderPage(apiWith(order), { at: AT })
    const sheet = await findSheet()

    await user.click(await sheet.findByRole('button', { name: 'Copy: VTEX order ID' }))

    expect(await sheet.findByText('Copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe('AMZ-701-1-01')
    expect(sheet.getByRole('button', { name: 'Copy: Other ID' })).toBeVisible()
  })

  it('writes a text for support with ids, times and codes, and nothing of the buyer', async () => {
    const { user } = renderPage(apiWith(anOrder({ orderId: 'AMZ-701-1-01' })), { at: AT })
    const sheet = await findSheet()
    await user.click(await sheet.findByRole('button', { name: 'Copy the text' }))

    const text = await navigator.clipboard.readText()
    expect(text).toContain('Account: acme')
    expect(text).toContain('Marketplace order ID: 701-1\nVTEX order ID: AMZ-701-1-01')
    expect(text).toContain(
      '2026-11-23T14:00:00.000Z | VTEX notification | PlaceOrder | EOI003 | operation-1',
    )
    expect(text).not.toContain('Price divergence')
  })

  it('says that an order without a diagnosis needs nothing', async () => {
    renderPage(apiWith(anOrder({ status: 'INTEGRATED', diagnosis: null })), { at: AT })
    const sheet = await findSheet()

    expect(await sheet.findByText(/Nothing to do/)).toBeVisible()
    expect(sheet.queryByRole('heading', { name: 'What to do' })).not.toBeInTheDocument()
  })
})

describe('an order that cannot be shown', () => {
  it('is announced as loading until an answer comes', async () => {
    renderPage({ orderInbox: () => anInbox(), orderIntegration: never }, { at: AT })
    const sheet = await findSheet()

    expect(sheet.getByText('Loading the order')).toBeInTheDocument()
    expect(sheet.queryByText(/No order was found/)).not.toBeInTheDocument()
  })

  it('is unknown: the page names the ids that it tried', async () => {
    renderPage(apiWith(null), { at: '/AMZ%2F9%20T' })
    const sheet = await findSheet()

    expect(await sheet.findByText('No order was found by this ID')).toBeVisible()
    expect(sheet.getAllByText('AMZ/9 T', { selector: 'h2' })).toHaveLength(1)
    expect(sheet.getByText('AMZ/9 T', { selector: 'strong' })).toBeVisible()
    expect(sheet.getByText('marketplace order ID')).toBeVisible()
  })

  it('is an error with a retry that leaves the list alone', async () => {
    const page = renderPage(
      {
        orderInbox: () => anInbox(),
        orderIntegration: () => {
          throw new RefusedError('INTERNAL_SERVER_ERROR')
        },
      },
      { at: AT },
    )
    const sheet = await findSheet()
    expect(await sheet.findByRole('alert')).toHaveTextContent('This order could not be loaded')
    expect(screen.getByText('1–1 of 1')).toBeInTheDocument()

    page.answerWith(apiWith(anOrder()))
    await page.user.click(sheet.getByRole('button', { name: 'Try again' }))

    expect(await sheet.findByText(/Pricing team must act/)).toBeVisible()
  })
})

describe('moving between the list and an order', () => {
  it('opens with the keyboard, closes with Escape and gives focus back to the row', async () => {
    const order = anOrder({ id: 'AMZ-70/1 T' })
    const { user, visited } = renderPage(
      { orderInbox: () => anInbox({ orders: [order] }), orderIntegration: () => order },
      { at: '?status=failed' },
    )
    const link = await screen.findByRole('link', { name: '701-1' })
    link.focus()

    await user.keyboard('{Enter}')

    const dialog = await screen.findByRole('dialog')
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement))
    expect(visited[0]?.path).toBe('/admin/app/order-integrations/orders/AMZ-70%2F1%20T')
    expect(visited[0]?.query).toEqual({ status: 'failed' })

    await user.keyboard('{Escape}')

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(visited[1]).toEqual({
      path: '/admin/app/order-integrations/orders',
      query: { status: 'failed' },
    })
    await waitFor(() => expect(screen.getByRole('link', { name: '701-1' })).toHaveFocus())
  })

  it('gives focus back even when the platform mounts the page anew', async () => {
    const order = renderPage(apiWith(anOrder()), { at: AT })
    await screen.findByRole('dialog')
    order.unmount()

    renderPage(apiWith(anOrder()))

    const link = await screen.findByRole('link', { name: '701-1' })
    await waitFor(() => expect(link).toHaveFocus())
  })

  it('gives focus to the heading when the closed order is not in the list', async () => {
    const { user } = renderPage(apiWith(anOrder({ id: 'ELSEWHERE-1' })), { at: '/ELSEWHERE-1' })
    await screen.findByRole('dialog')
    await screen.findByText('1–1 of 1')

    await user.keyboard('{Escape}')

    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  })

  it('opens from anywhere in the row with the mouse', async () => {
    const { user } = renderPage(apiWith(anOrder()))

    await user.click(await screen.findByText('Paid 1.84 less than expected (0.59 %)'))

    expect(await screen.findByRole('dialog', { name: 'Order 701-1' })).toBeVisible()
  })

  it('closes with its button', async () => {
    const { user } = renderPage(apiWith(anOrder()), { at: AT })
    const sheet = await findSheet()

    await user.click(sheet.getByRole('button', { name: 'Close' }))

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })
})
