import { screen, within } from '@testing-library/react'
import React from 'react'

import { renderPart } from '../testing/render-part'
import { CodeChoice, NoteField } from './code-choice'
import { CopyButton } from './copy-button'
import { CopyText } from './copy-text'
import { Disclosure } from './disclosure'
import { DoNotReprocess } from './do-not-reprocess'
import { EmptyBlock } from './empty-block'
import { FailureBlock } from './failure-block'
import { Notice } from './notice'
import { Placeholder } from './placeholder'
import { Section } from './section'
import { SideSheet } from './side-sheet'
import { Steps } from './steps'
import { TroubleNotice } from './trouble-notice'

afterEach(() => jest.restoreAllMocks())

const nothing = () => undefined

describe('what stands in the place of content', () => {
  it('says why, at once where it is urgent', () => {
    const { show } = renderPart(<EmptyBlock title="Nothing here">Come back.</EmptyBlock>)
    expect(screen.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    show(
      <EmptyBlock urgent title="Nothing here">
        Come back.
      </EmptyBlock>,
    )

    expect(screen.getByRole('alert')).toHaveTextContent('Come back.')
  })

  it.each([
    ['forbidden', []],
    ['signed-out', ['Try again']],
    ['unreachable', ['Try again']],
    ['failed', ['Try again']],
  ] as const)('offers after "%s" only what helps: %j', (kind, actions) => {
    renderPart(<FailureBlock title="No list" failure={{ kind }} onRetry={nothing} />)
    const names = screen.queryAllByRole('button').map(({ textContent }) => textContent)

    expect(screen.getByRole('alert')).toBeVisible()
    expect(names).toEqual([...actions])
  })

  it('gives support the reference of a request that failed', async () => {
    const retries: string[] = []
    const failure = { kind: 'failed', reference: 'request-7' } as const
    const block = (
      <FailureBlock title="No list" failure={failure} onRetry={() => retries.push('again')} />
    )
    const { user } = renderPart(block)
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(screen.getByText(/request-7/)).toBeVisible()
    expect(retries).toEqual(['again'])
  })

  it('holds the room of what is to come, unheard', () => {
    const { container } = renderPart(<Placeholder width="50%" height="3rem" />)

    expect(container.querySelector('[aria-hidden]')).toHaveStyle({ width: '50%', height: '3rem' })
  })
})

describe('a notice', () => {
  it('differs by its tone', () => {
    renderPart(<Notice tone="warning">Look here.</Notice>)

    expect(screen.getByText('Look here.')).toHaveAttribute('data-tone', 'warning')
  })

  it('of trouble has the words of the service, or those for no answer', () => {
    const refused = { kind: 'refused', code: 'NOT_FOUND', message: 'It is gone.' } as const
    const { show } = renderPart(<TroubleNotice trouble={refused} />)
    expect(screen.getByText('It is gone.')).toBeVisible()
    const forbidden = { kind: 'unanswered', failure: { kind: 'forbidden' } } as const
    show(<TroubleNotice trouble={forbidden} />)
    const work = document.body.textContent
    show(<TroubleNotice trouble={forbidden} about="reading" />)

    expect(work).toMatch(/\w/)
    expect(document.body.textContent).not.toBe(work)
  })

  it('keeps people from sending an order again where that is in vain, and only there', () => {
    const { show } = renderPart(
      <DoNotReprocess reprocess={{ helps: 'NO', reason: 'It is old.' }} />,
    )
    expect(screen.getByText(/It is old\./)).toBeVisible()
    show(<DoNotReprocess reprocess={{ helps: 'YES', reason: 'It is old.' }} />)

    expect(screen.queryByText(/It is old\./)).not.toBeInTheDocument()
  })
})

describe('a part of a page', () => {
  it('stands under its title', () => {
    renderPart(<Section title="History">Nothing yet.</Section>)

    expect(screen.getByRole('heading', { name: 'History', level: 3 })).toBeVisible()
    expect(screen.getByText('Nothing yet.')).toBeVisible()
  })

  it('tells what to do step by step, with the links of each', () => {
    const actions = [{ id: 'log', label: 'Open the log', url: 'https://acme.example/log' }]
    const steps = [
      { text: 'Look.', actions },
      { text: 'Mend.', actions: [] },
    ]
    renderPart(<Steps steps={steps} />)
    const [first, second] = [screen.getByText('Look.'), screen.getByText('Mend.')]

    expect(within(first).getByRole('link', { name: /Open the log/ })).toHaveAttribute(
      'href',
      'https://acme.example/log',
    )
    expect(within(second).queryByRole('link')).not.toBeInTheDocument()
  })

  it('opens below its button, and closes on Escape with the focus where it was', async () => {
    const { user } = renderPart(
      <Disclosure label="Status" count={2}>
        <input aria-label="Failed" />
      </Disclosure>,
    )
    const button = screen.getByRole('button', { name: 'Status (2)' })
    await user.click(button)
    await user.click(screen.getByLabelText('Failed'))
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')

    expect(screen.queryByLabelText('Failed')).not.toBeInTheDocument()
    expect(button).toHaveFocus()
  })

  it('closes when a person goes elsewhere', async () => {
    const { user } = renderPart(
      <>
        <Disclosure label="Status" count={0}>
          <input aria-label="Failed" />
        </Disclosure>
        <button type="button">Elsewhere</button>
      </>,
    )
    await user.click(screen.getByRole('button', { name: 'Status' }))
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }))

    expect(screen.queryByLabelText('Failed')).not.toBeInTheDocument()
  })

  it('beside the list takes the focus, and is closed by its button', async () => {
    const closed: string[] = []
    const { user } = renderPart(
      <SideSheet label="Order 701-1" heading={<h2>701-1</h2>} onClose={() => closed.push('sheet')}>
        Its facts.
      </SideSheet>,
    )
    const sheet = await screen.findByRole('dialog', { name: 'Order 701-1' })
    expect(sheet).toHaveTextContent('Its facts.')
    await user.click(within(sheet).getByRole('button', { name: 'Close' }))

    expect(closed).toEqual(['sheet'])
  })
})

describe('what is asked', () => {
  it('is one of several codes in words, or none', async () => {
    const chosen: unknown[] = []
    const { user } = renderPart(
      <CodeChoice
        labelId="admin/order-integrations.work.note"
        codes={['OPEN', 'DONE']}
        labelOf={() => 'admin/order-integrations.page.close'}
        chosen={undefined}
        onChoose={(code) => chosen.push(code)}
      />,
    )
    await user.selectOptions(screen.getByRole('combobox'), 'DONE')

    expect(chosen).toEqual(['DONE'])
    expect(screen.getAllByRole('option')).toHaveLength(3)
  })

  it('is a note, of a length that is kept', async () => {
    const notes: string[] = []
    const { user } = renderPart(<NoteField note="a" onChange={(note) => notes.push(note)} />)
    await user.type(screen.getByRole('textbox'), 'b')

    expect(notes).toEqual(['ab'])
    expect(screen.getByRole('textbox')).toHaveAttribute('maxlength', '1000')
  })
})

describe('a text to take along', () => {
  it('is copied, and that is read out', async () => {
    const { user } = renderPart(<CopyButton text="701-1" name="Order ID" />)
    await user.click(screen.getByRole('button', { name: /Order ID/ }))

    expect(await navigator.clipboard.readText()).toBe('701-1')
    expect(screen.getByRole('status')).toHaveTextContent(/\w/)
  })

  it('is shown, selected, where the browser does not let it be copied', async () => {
    const { user } = renderPart(
      <>
        <CopyButton text="701-1" name="Order ID" />
        <CopyText text="A ticket" label="Ticket" action="Copy ticket" />
      </>,
    )
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(screen.getByRole('button', { name: /Order ID/ }))

    expect(await screen.findByRole('alert')).toHaveTextContent(/did not allow copying/)
    expect(screen.getByLabelText('Order ID')).toHaveFocus()
    expect(screen.getByLabelText('Order ID')).toHaveValue('701-1')
    expect(screen.getByLabelText('Order ID')).toHaveProperty('selectionEnd', 5)

    await user.click(screen.getByRole('button', { name: 'Copy ticket' }))
    expect(screen.getAllByText(/did not allow copying/)).toHaveLength(2)
    expect(screen.getByLabelText('Ticket')).toHaveFocus()
    expect(screen.queryByText('Copied')).toBeNull()
  })

  it('is shown as it will be pasted', async () => {
    const { user } = renderPart(<CopyText text="701-1" label="Ticket" action="Copy ticket" />)
    await user.click(screen.getByRole('button', { name: 'Copy ticket' }))

    expect(screen.getByLabelText('Ticket')).toHaveValue('701-1')
    expect(await navigator.clipboard.readText()).toBe('701-1')
  })
})
