import { createEvent, fireEvent, screen, within } from '@testing-library/react'
import React from 'react'

import { renderPart } from '../testing/render-part'
import type { Column } from './data-table'
import { DataTable } from './data-table'
import { ExternalLink } from './external-link'
import { FilterGroup } from './filter-group'
import { InnerLink } from './inner-link'
import { PageLink } from './page-link'
import { Pager } from './pager'

afterEach(() => jest.restoreAllMocks())

interface Fruit {
  readonly id: string
  readonly price: number
}

const fruits: readonly Fruit[] = [
  { id: 'apple', price: 3 },
  { id: 'pear', price: 4 },
]

const card = { gridRow: 1, gridColumn: '1' }

const columns: readonly Column<Fruit>[] = [
  { id: 'name', header: 'Name', width: '50%', card, render: ({ id }) => <a href="#1">{id}</a> },
  {
    id: 'price',
    header: 'Price',
    width: '50%',
    card,
    sortable: 'descending',
    render: ({ price }) => price,
  },
]

const showTable = ({ outdated = false, isUnknown = false } = {}) => {
  const said: string[] = []
  const table = (
    <DataTable<Fruit>
      caption="Fruits"
      columns={columns}
      rows={isUnknown ? undefined : fruits}
      placeholders={3}
      rowKey={({ id }) => id}
      openKey="pear"
      outdated={outdated}
      sort={{ column: 'price', direction: 'descending' }}
      onSort={(column) => said.push(`sort ${column}`)}
      onOpen={({ id }) => said.push(`open ${id}`)}
      ticks={{
        isTicked: ({ id }) => id === 'apple',
        onTick: ({ id }) => said.push(`tick ${id}`),
        label: ({ id }) => `Select ${id}`,
        onTickPage: () => said.push('tick page'),
        pageLabel: 'Select all',
      }}
    />
  )
  return { said, ...renderPart(table) }
}

describe('a table', () => {
  it('opens the row that is clicked, and leaves links and ticks to themselves', async () => {
    const { said, user } = showTable()
    await user.click(screen.getByText('3'))
    await user.click(screen.getByText('apple'))
    await user.click(screen.getByLabelText('Select pear'))

    expect(said).toEqual(['open apple', 'tick pear'])
  })

  it('is sorted by a header, and says by which it is', async () => {
    const { said, user } = showTable()
    const head = screen.getByRole('columnheader', { name: /Price/ })
    await user.click(within(head).getByRole('button', { name: 'Price' }))

    expect(head).toHaveAttribute('aria-sort', 'descending')
    expect(said).toEqual(['sort price'])
    expect(screen.queryByRole('button', { name: 'Name' })).not.toBeInTheDocument()
  })

  it('shows that some of a page are ticked, and ticks the whole page', async () => {
    const { said, user } = showTable()
    const all = screen.getByLabelText<HTMLInputElement>('Select all')
    expect(all.indeterminate).toBe(true)
    expect(screen.getByLabelText('Select apple')).toBeChecked()
    await user.click(all)

    expect(said).toEqual(['tick page'])
  })

  it('marks the row that is open', () => {
    showTable()

    expect(screen.getByText('pear').closest('tr')).toHaveAttribute('data-open', 'true')
    expect(screen.getByText('apple').closest('tr')).toHaveAttribute('data-open', 'false')
  })

  it('holds the room of rows that are not known yet', () => {
    showTable({ isUnknown: true })

    expect(screen.getByRole('table', { name: 'Fruits' })).toHaveAttribute('aria-busy', 'true')
    expect(screen.getAllByRole('row')).toHaveLength(4)
  })

  it('is busy while its rows answer the question before', () => {
    showTable({ outdated: true })

    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('apple')).toBeVisible()
  })
})

describe('a table in groups', () => {
  const showGroups = () =>
    renderPart(
      <DataTable<Fruit>
        caption="Fruits"
        columns={columns}
        rows={[...fruits, { id: 'fig', price: 9 }]}
        placeholders={3}
        rowKey={({ id }) => id}
        outdated={false}
        sort={{ column: 'price', direction: 'ascending', roughly: true }}
        onSort={() => undefined}
        onOpen={() => undefined}
        groupOf={({ price }) =>
          price > 5
            ? { key: 'dear', label: 'Dear', detail: '1 fruit' }
            : { key: 'cheap', label: 'Cheap' }
        }
        notice="Sorted by ripeness"
      />,
    )

  it('names each group once, above its rows', () => {
    showGroups()

    const rows = screen.getAllByRole('row').map((row) => row.textContent)
    expect(rows).toEqual([
      'NamePricePrice',
      'Sorted by ripeness',
      'Cheap',
      'apple3',
      'pear4',
      'Dear1 fruit',
      'fig9',
    ])
    expect(screen.getByRole('rowheader', { name: /Dear/ })).toHaveAttribute('scope', 'rowgroup')
  })

  it('says that a column shows only roughly what it is sorted by', () => {
    showGroups()

    expect(screen.getByRole('columnheader', { name: /Price/ })).toHaveAttribute(
      'aria-sort',
      'other',
    )
  })
})

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
