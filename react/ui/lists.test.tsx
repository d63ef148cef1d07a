import { createEvent, fireEvent, screen, within } from '@testing-library/react'
import React from 'react'

import { renderPart } from '../testing/render-part'
import { ExternalLink } from './external-link'
import { FilterGroup } from './filter-group'
import { InnerLink } from './inner-link'
import { PageLink } from './page-link'
import { Pager } from './pager'

afterEach(() => jest.restoreAllMocks())

describe('a pager', () => {
  it('says where it is, and leads only to pages that there are', async () => {
    const went: string[] = []
    const { user } = renderPart(
      <Pager range={{ from: 26, to: 50, total: 1_200 }} onNext={() => went.push('next')} />,
    )
    await user.click(screen.getByRole('button', { name: 'Next' }))

    expect(screen.getByRole('status')).toHaveTextContent(/26.*50.*1,200/)
    expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled()
    expect(went).toEqual(['next'])
  })
})

describe('a group of filters', () => {
  const options = [
    { value: 'a', label: 'Amazon', count: 1_234 },
    { value: 'b', label: 'B2W', count: 0 },
  ]

  it('adds and takes away one value at a time, each with how many orders it has', async () => {
    const chosen: (readonly string[])[] = []
    const { user } = renderPart(
      <FilterGroup
        label="Marketplace"
        options={options}
        chosen={['a']}
        onChange={(next: readonly string[]) => chosen.push(next)}
      />,
    )
    const group = within(screen.getByRole('group', { name: 'Marketplace' }))
    expect(group.getByText('1,234')).toBeVisible()
    await user.click(group.getByRole('checkbox', { name: /B2W/ }))
    await user.click(group.getByRole('checkbox', { name: /Amazon/ }))

    expect(chosen).toEqual([['a', 'b'], []])
  })

  it('is not there without a value', () => {
    renderPart(
      <FilterGroup label="Marketplace" options={[]} chosen={[]} onChange={() => undefined} />,
    )

    expect(screen.queryByRole('group')).not.toBeInTheDocument()
  })
})

describe('a link', () => {
  it('to another state of the page is followed without a reload', async () => {
    const followed: string[] = []
    const { user } = renderPart(
      <InnerLink id="row" href="/there" current opens="701" onFollow={() => followed.push('it')}>
        There
      </InnerLink>,
    )
    const link = screen.getByRole('link', { name: 'There' })
    await user.click(link)

    expect(followed).toEqual(['it'])
    expect(link).toHaveAttribute('href', '/there')
    expect(link).toHaveAttribute('id', 'row')
    expect(link).toHaveAttribute('aria-current', 'true')
    expect(link).toHaveAttribute('data-opens', '701')
  })

  it.each(['metaKey', 'ctrlKey', 'shiftKey'])('is left to the browser with %s', (key) => {
    const followed: string[] = []
    renderPart(
      <InnerLink href="#there" onFollow={() => followed.push('it')}>
        There
      </InnerLink>,
    )
    const link = screen.getByRole('link', { name: 'There' })
    const click = createEvent.click(link, { [key]: true })
    fireEvent(link, click)

    expect(followed).toEqual([])
    expect(click.defaultPrevented).toBe(false)
  })

  it('to another page of the app has its address and goes there', async () => {
    const { user, visited } = renderPart(
      <PageLink page="settings" query={{ section: 'alarms' }}>
        Alarms
      </PageLink>,
    )
    const link = screen.getByRole('link', { name: 'Alarms' })
    await user.click(link)

    expect(link).toHaveAttribute('href', expect.stringContaining('section=alarms'))
    expect(visited).toEqual([
      { path: expect.stringContaining('settings'), query: { section: 'alarms' } },
    ])
  })

  it('out of the Admin opens a new tab, says so and tells that site nothing', () => {
    renderPart(<ExternalLink href="https://acme.example">Guide</ExternalLink>)
    const link = screen.getByRole('link', { name: /^Guide.*new tab/ })

    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
  })
})
