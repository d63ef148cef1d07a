import type { Failure, UpstreamFailure } from '../../domain/failure'
import { saidBy, speakersOf, withoutPerson } from '../../domain/orders/speakers'
import { formerUser } from '../../domain/team/former-user'
import type { ClosingBucket } from '../../domain/orders/past-closing'
import type { IssueState } from '../../domain/causes/issue-state'
import { everybody, sharedWithoutPerson, type SavedViews } from '../../domain/inbox/saved-view'
import {
  bucketWithoutPerson,
  loginsInBucket,
  type ActivityBucket,
} from '../../domain/team/activity'
import { withoutLogin as peopleWithout, type PeopleOfPage } from '../../domain/team/people-of-page'
import { createLimit } from '../../lib/limit'
import { allOf, failure, success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { Collection } from '../../ports/collection'
import type { IssueStateDependencies } from '../causes/issue-states'
import type { OpenSet } from '../inbox/open-set'
import { rewriteBuckets } from '../kept/order-buckets'
import { forgetCloser } from '../kept/past-closings'
import { forgetInCancellations } from '../cancellations/forget-cancellations'
import { forgetInPlans } from '../plans/forget-plans'
import type { CancellationStore } from '../cancellations/cancellation-store'
import type { PlanStores } from '../plans/plan-store'
import { noteToErase, sweptAgainAfterMs } from './erasures'
import { removeReceiver } from '../settings/save-settings'
import type { SettingsDependencies } from '../settings/current-settings'

export type PersonDependencies = IssueStateDependencies &
  SettingsDependencies &
  PlanStores &
  CancellationStore & {
    readonly orderIntegrations: OrderIntegrationStore
    readonly savedViews: Collection<SavedViews>
    readonly peopleOfPage: Collection<PeopleOfPage, 'people-of-page'>
    readonly activities: Collection<ActivityBucket>
    readonly pastClosings: Collection<ClosingBucket>
    readonly memory: { readonly openSet: OpenSet }
  }

/** How many orders of a part no longer name the person, and what the next call goes on after. */
export type ForgottenPart = { readonly orders: number; readonly after: string | undefined }

const atOnce = 8

const loginsIn = (state: IssueState): readonly string[] => {
  const { decision, assignment, acknowledgement, notes = [] } = state
  const said = [decision, acknowledgement, assignment, ...notes].map((part) => part?.by)
  return [...said, assignment?.to].flatMap((login) =>
    login === undefined || login === formerUser ? [] : [login.toLowerCase()],
  )
}

/** The people of the store who are named somewhere: the page's, what causes tell, and the first thousand orders that somebody decided about. */
export const knownPeople = async ({
  issueStates,
  orderIntegrations,
  peopleOfPage,
}: PersonDependencies): Promise<Result<readonly string[], UpstreamFailure>> => {
  const [people, states, spoken] = await Promise.all([
    peopleOfPage.read('people-of-page'),
    issueStates.list(),
    orderIntegrations.scrollRecords({ spoken: true }),
  ])
  if (!people.ok) return people
  if (!states.ok) return states
  if (!spoken.ok) return spoken
  const ofOrders = spoken.value.records.flatMap(speakersOf)
  const ofPage = (people.value ?? []).map(({ login }) => login)
  return success([...new Set([...ofPage, ...states.value.flatMap(loginsIn), ...ofOrders])].sort())
}

const withoutLogin = (state: IssueState, login: string): IssueState => {
  const name = (named: string) => (named.toLowerCase() === login ? formerUser : named)
  const { decision, assignment, acknowledgement, notes } = state
  return {
    ...state,
    ...(decision && { decision: { ...decision, by: name(decision.by) } }),
    ...(acknowledgement && {
      acknowledgement: { ...acknowledgement, by: name(acknowledgement.by) },
    }),
    ...(assignment && {
      assignment: {
        ...assignment,
        by: name(assignment.by),
        ...(assignment.to !== undefined && { to: name(assignment.to) }),
      },
    }),
    ...(notes && { notes: notes.map((note) => ({ ...note, by: name(note.by) })) }),
  }
}

const inIssues = async (
  dependencies: PersonDependencies,
  login: string,
): Promise<Result<void, Failure>> => {
  const { issueStates, memory, clock } = dependencies
  const listed = await issueStates.list()
  if (!listed.ok) return listed
  for (const { issueId } of listed.value.filter((each) => loginsIn(each).includes(login))) {
    const written = await issueStates.change(issueId, (state) =>
      state ? success(withoutLogin(state, login)) : failure({ kind: 'not-found' } as const),
    )
    if (!written.ok && written.error.kind === 'not-found') continue
    if (!written.ok) return written
    memory.issues.states.note(written.value, clock)
  }
  return success(undefined)
}

const inViewsPeopleAndSettings = async (
  dependencies: PersonDependencies,
  login: string,
): Promise<Result<void, Failure>> => {
  const views = await dependencies.savedViews.change(login, () => success([]))
  if (!views.ok) return views
  const shared = await dependencies.savedViews.change(everybody, (kept = []) =>
    success(sharedWithoutPerson(kept, login)),
  )
  if (!shared.ok) return shared
  const people = await dependencies.peopleOfPage.change('people-of-page', (known = []) =>
    success(peopleWithout(known, login)),
  )
  if (!people.ok) return people
  const receivers = await removeReceiver(dependencies, login)
  return receivers.ok ? success(undefined) : receivers
}

const inActivities = async (
  { activities }: PersonDependencies,
  login: string,
): Promise<Result<void, Failure>> => {
  const buckets = await activities.list()
  if (!buckets.ok) return buckets
  const naming = buckets.value.filter((each) => loginsInBucket(each).includes(login))
  const numbers = new Set(naming.map(({ number }) => number))
  return rewriteBuckets(activities, numbers, (bucket) => bucketWithoutPerson(bucket, login))
}

const inOrders = async (
  { orderIntegrations, memory }: PersonDependencies,
  login: string,
  after: string | undefined,
): Promise<Result<ForgottenPart, Failure>> => {
  const spoken = await orderIntegrations.scrollRecords({ spoken: true }, after)
  if (!spoken.ok) return spoken
  const limit = createLimit(atOnce)
  const outcomes = await Promise.all(
    spoken.value.records
      .filter((record) => saidBy(record, login))
      .map((record) =>
        limit(() =>
          orderIntegrations.update(record, (current) => withoutPerson(current ?? record, login)),
        ),
      ),
  )
  const written = allOf(outcomes)
  if (!written.ok) return written
  for (const each of written.value) memory.openSet.apply(each)
  return success({ orders: written.value.length, after: spoken.value.next })
}

/**
 * Puts "former user" in place of a colleague who left, wherever they are named, and deletes their views. Orders take
 * several calls: each is handed what the one before gave. Beginning again is safe.
 */
export const forgetPerson = async (
  dependencies: PersonDependencies,
  { login: named, after }: { readonly login: string; readonly after?: string },
): Promise<Result<ForgottenPart, Failure>> => {
  const login = named.trim().toLowerCase()
  if (!login.includes('@')) {
    return failure({ kind: 'invalid-input', field: 'login', reason: 'wrong-shape' })
  }
  if (after === undefined) {
    const issues = await inIssues(dependencies, login)
    if (!issues.ok) return issues
    const others = await inViewsPeopleAndSettings(dependencies, login)
    if (!others.ok) return others
    const done = await inActivities(dependencies, login)
    if (!done.ok) return done
    const closed = await forgetCloser(dependencies, login)
    if (!closed.ok) return closed
    const planned = await forgetInPlans(dependencies, login)
    if (!planned.ok) return planned
    const canceled = await forgetInCancellations(dependencies, login)
    if (!canceled.ok) return canceled
    const again = new Date(Date.parse(dependencies.clock.now()) + sweptAgainAfterMs).toISOString()
    const noted = await noteToErase(dependencies, 'people', { key: login, at: again })
    if (!noted.ok) return noted
  }
  return inOrders(dependencies, login, after)
}
