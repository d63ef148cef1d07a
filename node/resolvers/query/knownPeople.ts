import type { QueryResolvers } from '../../__generated__/schema'
import { knownPeople as peopleOf } from '../../application/privacy/forget-person'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const knownPeople: QueryResolvers['knownPeople'] = async (_, __, context) => {
  const people = await peopleOf(dependenciesOf(context))
  if (!people.ok) throw toQueryError(people.error)
  return people.value
}
