import { encodeQuery } from '../../ui'
import { firstView, toQuery } from '../../view/list-view'
import { noFilter } from '../../view/order-filter'

/** Where the list shows what came in on a day of the store's time zone and is still open. */
export function ofDay(day: string): Readonly<Record<string, string>> {
  const view = { ...firstView, filter: { ...noFilter, placed: { from: day, to: day } } }
  const query: Record<string, string> = {}
  Object.entries(encodeQuery(toQuery(view))).forEach(([name, value]) => {
    if (value !== undefined) query[name] = value
  })
  return query
}
