import type { QueryResolvers } from '../../__generated__/schema'
import { peopleOfPage as peopleHere } from '../../application/team/people-of-page'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const peopleOfPage: QueryResolvers['peopleOfPage'] = async (_, __, context) => {
  const people = await peopleHere(dependenciesOf(context))
  if (!people.ok) throw toQueryError(people.error)
  return people.value
}
