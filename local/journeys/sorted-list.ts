// How the list of orders is sorted, and how one sees that it is.
import { waitUntil } from '../wait-until'
import type { Visitor } from './visitor'
import { untilFocused } from './visitor'

/** By the column's header or, where rows are cards, by the field that stands for all of them. */
export const sortByOrder = async (visitor: Visitor, direction: 'ascending' | 'descending') => {
  if (visitor.view.width > 320) {
    const header = visitor.inside
      .getByRole('columnheader')
      .getByRole('button', { name: visitor.text('page.column-order'), exact: true })
    await visitor.tabTo(header)
    await visitor.page.keyboard.press('Enter')
    await untilFocused(header)
    return
  }
  await visitor.openTools()
  const field = visitor.inside.getByRole('combobox', { name: visitor.text('page.sort') })
  await visitor.tabTo(field)
  await field.selectOption(visitor.text(`page.sort-marketplace-order-id-${direction}`))
}

const shownOrders = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.inside.locator('tbody tr a[id]').allInnerTexts()

export const untilSorted = (
  visitor: Visitor,
  direction: 'ascending' | 'descending',
): Promise<void> =>
  waitUntil(async () => {
    const shown = await shownOrders(visitor)
    const sorted = [...shown].sort()
    if (direction === 'descending') sorted.reverse()
    const marked = await visitor.inside.locator(`th[aria-sort="${direction}"]`).count()
    return marked === 1 && shown.length > 1 && shown.join() === sorted.join()
  })
