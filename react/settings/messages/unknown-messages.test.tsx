import { screen, waitFor, within } from '@testing-library/react'

import type { FakeApi } from '../../testing/fake-api'
import { never, RefusedError } from '../../testing/fake-api'
import { renderPage } from '../../testing/render-page'

afterEach(() => jest.restoreAllMocks())

const aTemplate = (change = {}) => ({
  template: 'Gateway refused {id}',
  openOrders: 2,
  pastOrders: 1340,
  sample: 'Gateway refused 77-1',
  marketplaces: [{ id: 'AMZ', name: 'Amazon' }],
  firstSeenAt: '2026-11-20T10:00:00.000Z',
  lastSeenAt: '2026-11-23T10:00:00.000Z',
  sampleOrders: [],
  taught: null,
  ...change,
})

const taught = { errorType: 'CUSTOMER_DATA', taughtAt: '2026-11-23T14:00:00.000Z' }

const open = (api: FakeApi | 'unreachable', locale: 'en' | 'pt' | 'es' = 'en') =>
  renderPage(api, { page: 'settings', at: '?section=messages', locale })

describe('unknown messages', () => {
  it('are listed with what they touch and one as it was reported', async () => {
    open({ unclassifiedTemplates: () => [aTemplate()] })

    expect(await screen.findByRole('heading', { name: 'Gateway refused {id}' })).toBeVisible()
    const list = screen.getAllByRole('list').pop() ?? document.body
    const item = within(list).getByRole('listitem')
    expect(item).toHaveTextContent('2 open orders, 1,340 in all')
    expect(item).toHaveTextContent('Amazon')
    expect(item).toHaveTextContent('first 20 Nov, 10:00, last 23 Nov, 10:00 UTC')
    expect(within(item).getByText('Gateway refused 77-1')).toBeVisible()
  })

  it('claim nothing while they load', () => {
    open({ unclassifiedTemplates: never, mayChangeSettings: never })

    expect(screen.queryByText('No unknown messages')).not.toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('can be none', async () => {
    open({ unclassifiedTemplates: () => [] })

    expect(await screen.findByRole('heading', { name: 'No unknown messages' })).toBeVisible()
  })

  it('without an answer are an error with a retry, not an empty list', async () => {
    const page = open('unreachable')
    expect(await screen.findByRole('alert')).toHaveTextContent('The messages could not be loaded')

    page.answerWith({ unclassifiedTemplates: () => [aTemplate()] })
    await page.user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('Gateway refused 77-1')).toBeVisible()
  })

  it('read in Portuguese and in Spanish', async () => {
    const first = open({ unclassifiedTemplates: () => [aTemplate()] }, 'pt')
    expect(await screen.findByText(/2 pedidos em aberto, 1.340 no total/)).toBeVisible()
    first.unmount()

    open({ unclassifiedTemplates: () => [aTemplate({ taught })] }, 'es')
    expect(await screen.findByText(/En esta tienda significa/)).toBeVisible()
  })
})

describe('saying what a message means', () => {
  it('tells first how many orders it touches, then saves, and says what came of it', async () => {
    const asked: unknown[] = []
    const page = open({
      unclassifiedTemplates: () => [aTemplate({ taught: asked.length > 0 ? taught : null })],
      teachTemplate: (args) => {
        asked.push(args)
        return { ok: { template: args.template, errorType: args.errorType, affectedOrders: 1340 } }
      },
    })
    const field = await screen.findByLabelText('It means')
    expect(within(field).queryByText('Unclassified')).not.toBeInTheDocument()

    await page.user.selectOptions(field, 'CUSTOMER_DATA')
    expect(screen.getByText(/1,340 orders that failed with this message/)).toBeVisible()
    expect(asked).toEqual([])

    await page.user.click(screen.getByRole('button', { name: 'Save the meaning' }))

    expect(await screen.findByText('Saved. 1,340 orders get a new diagnosis.')).toBeVisible()
    expect(asked).toEqual([{ template: 'Gateway refused {id}', errorType: 'CUSTOMER_DATA' }])
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveFocus()
  })

  it('can be undone', async () => {
    const forgotten: unknown[] = []
    const page = open({
      unclassifiedTemplates: () => [aTemplate({ taught: forgotten.length > 0 ? null : taught })],
      forgetTemplate: ({ template }) => {
        forgotten.push(template)
        return { ok: { template, affectedOrders: 1 } }
      },
    })
    expect(await screen.findByText(/In this store, it means/)).toHaveTextContent('23 Nov')

    await page.user.click(screen.getByRole('button', { name: 'Undo' }))

    expect(await screen.findByText('Saved. 1 order gets a new diagnosis.')).toBeVisible()
    expect(await screen.findByLabelText('It means')).toBeVisible()
    expect(forgotten).toEqual(['Gateway refused {id}'])
  })

  const refuse = (code: string) => () => {
    throw new RefusedError(code)
  }
  const refusal = { code: 'UPSTREAM', message: 'Master Data did not answer.' }

  it.each([
    [
      'names the missing permission',
      refuse('FORBIDDEN'),
      /You do not have permission to change this/,
    ],
    ['says that nothing was saved', refuse('INTERNAL_SERVER_ERROR'), /This was not saved/],
    ['gives the reason of the service', () => ({ error: refusal }), /Master Data did not answer/],
  ])('%s when it is refused, and keeps the choice', async (_, teachTemplate, text) => {
    const page = open({ unclassifiedTemplates: () => [aTemplate()], teachTemplate })
    const field = await screen.findByLabelText('It means')
    await page.user.selectOptions(field, 'CUSTOMER_DATA')

    await page.user.click(screen.getByRole('button', { name: 'Save the meaning' }))

    expect(await screen.findByText(text)).toBeVisible()
    await waitFor(() => expect(screen.getByLabelText('It means')).toHaveValue('CUSTOMER_DATA'))
  })
})
