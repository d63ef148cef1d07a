import type { UpstreamFailure } from '../../domain/failure'
import { eachInSteps, inSlices, type Steps } from '../../lib/in-slices'
import { success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import type { SettingsDependencies } from '../settings/current-settings'
import type { Inbox } from './open-inbox'
import { readFilter } from './read-filter'

// What the page asks all day, counted beside every answer: over all open orders, whatever the filter.

type Open = Pick<Inbox, 'open' | 'groups' | 'standings'>

type Rows = Open['open']

type Due = {
  readonly count: number
  readonly from: string
  readonly to: string
  /** The first of them: until then time alone changes nothing. */
  readonly first: string | undefined
}

const known = new WeakMap<Rows, Due>()

function* dueSteps(rows: Rows, from: string, to: string): Steps<Due> {
  let [count, first] = [0, undefined as string | undefined]
  yield* eachInSteps(rows, ({ order: { shipBy } }) => {
    if (shipBy === undefined || shipBy < from || shipBy >= to) return
    count += 1
    if (first === undefined || shipBy < first) first = shipBy
  })
  return { count, from, to, first }
}

const dueIn = async (rows: Rows, from: string, to: string): Promise<Due> => {
  const before = known.get(rows)
  if (before?.to === to && before.from <= from && from <= (before.first ?? to)) return before
  const due = await inSlices(dueSteps(rows, from, to))
  known.set(rows, due)
  return due
}

/** How many still have to leave on this day of the store's, and can. */
export const countDueToday = async (
  dependencies: SettingsDependencies & PeopleDependencies,
  { open }: Open,
): Promise<number> => {
  const filter = await readFilter(dependencies, { shipBy: { from: 'now', to: 'today' } })
  const { from, to } = (filter.ok && filter.value.shipBy) || {}
  return from === undefined || to === undefined ? 0 : (await dueIn(open, from, to)).count
}

const assigned = new WeakMap<Rows, Rows>()

/** Those that have an assignee of their own: few, looked for once for as long as the list lives. */
const withAssignee = (rows: Rows): Rows => {
  const known = assigned.get(rows) ?? rows.filter(({ assignee }) => assignee !== undefined)
  assigned.set(rows, known)
  return known
}

/** How many whoever asks takes care of: their own, and those of their causes that nobody else has. */
export const countMine = async (
  dependencies: PeopleDependencies,
  { open, groups, standings }: Open,
): Promise<Result<number, UpstreamFailure>> => {
  const statuses = await standings()
  if (!statuses.ok) return statuses
  const login = await loginOf(dependencies, 'me')
  if (!login.ok) return login
  const own = withAssignee(open).filter(({ assignee }) => assignee === login.value)
  const ofCauses = (await groups())
    .filter(({ id }) => statuses.value.get(id)?.assignee === login.value)
    .flatMap(({ rows }) => rows)
    .filter(({ assignee }) => assignee === undefined)
  return success(own.length + ofCauses.length)
}
