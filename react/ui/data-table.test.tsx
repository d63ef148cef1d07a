import { screen, within } from '@testing-library/react'
import React from 'react'

import { renderPart } from '../testing/render-part'
import type { Column } from './data-table'
import { DataTable } from './data-table'

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
  {
    id: 'name',
    header: 'Name',
    width: '50%',
    card,
    render: ({ id }) => (
      <a id={id} href="#1">
        {id}
      </a>
    ),
  },
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
  const tableWhere = (isOutdated: boolean) => (
    <DataTable<Fruit>
      caption="Fruits"
      columns={columns}
      rows={isUnknown ? undefined : fruits}
      placeholders={3}
      rowKey={({ id }) => id}
      openKey="pear"
      outdated={isOutdated}
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
  const shown = renderPart(tableWhere(outdated))
  return { said, ...shown, turn: (isOutdated: boolean) => shown.show(tableWhere(isOutdated)) }
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

  it('keeps its rows while they are read again, and has others once another question is answered', () => {
    const { turn } = showTable()
    const pear = screen.getByText('pear')
    turn(false)
    expect(screen.getByText('pear')).toBe(pear)

    turn(true)
    expect(screen.getByText('pear')).toBe(pear)
    turn(false)
    expect(screen.getByText('pear')).not.toBe(pear)
  })

  it('leaves the focus in its row when another question is answered', () => {
    const { turn } = showTable()
    screen.getByText('pear').focus()
    turn(true)
    turn(false)

    expect(screen.getByText('pear')).toHaveFocus()
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
