import type { Failure } from '../../domain/failure'
import {
  isNoted,
  withPerson,
  type PeopleOfPage,
  type PersonOfPage,
} from '../../domain/team/people-of-page'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'

export type PeopleOfPageDependencies = PeopleDependencies & {
  readonly clock: Clock
  readonly peopleOfPage: Collection<PeopleOfPage, 'people-of-page'>
}

export type Colleague = PersonOfPage & { readonly isMe: boolean }

const noted = async (
  { clock, peopleOfPage }: PeopleOfPageDependencies,
  me: string,
): Promise<Result<PeopleOfPage, Failure>> => {
  const read = await peopleOfPage.read('people-of-page')
  if (!read.ok) return read
  const known = read.value ?? []
  const now = clock.now()
  if (isNoted(known, me, now)) return success(known)
  const changed = await peopleOfPage.change('people-of-page', (people = []) =>
    success(withPerson(people, me, now)),
  )
  // Somebody else is being noted at the same moment: the next look notes this one.
  const isLost = !changed.ok && changed.error.kind === 'conflict'
  return isLost ? success(withPerson(known, me, now)) : changed
}

/** Those who used the page, in alphabetical order, whoever asks among them: asking is using it. */
export const peopleOfPage = async (
  dependencies: PeopleOfPageDependencies,
): Promise<Result<readonly Colleague[], Failure>> => {
  const me = await loginOf(dependencies, 'me')
  if (!me.ok) return me
  const people = await noted(dependencies, me.value)
  if (!people.ok) return people
  const colleagues = people.value.map((person) => ({ ...person, isMe: person.login === me.value }))
  return success(colleagues.sort((one, other) => (one.login < other.login ? -1 : 1)))
}
