import { z } from 'zod'

import type { DocumentKind } from '../document-kind'

// Who works with the page: one document, so that a colleague is chosen from a list and never typed from memory.

const personSchema = z.object({
  /** The e-mail address with which they sign in, in lower case. */
  login: z.string(),
  lastSeenAt: z.string(),
})

export type PersonOfPage = z.infer<typeof personSchema>

export type PeopleOfPage = readonly PersonOfPage[]

/** Of more, those who were here last. */
const mostPeople = 200

/** They are noted once a day, not with every look. */
const notedForMs = 20 * 3_600_000

const storedSchema = z.object({ people: z.array(personSchema) })

/** Where they are kept, until somebody says that they left. */
export const peopleDocuments: DocumentKind<PeopleOfPage, 'people-of-page'> = {
  entity: { name: 'orderops_settings' },
  label: 'people-of-page',
  mark: 'people',
  parse: (document) => storedSchema.parse(document).people,
  fieldsOf: (people) => ({ people }),
  isForGood: true,
}

/** Whether that somebody is here is known already. */
export const isNoted = (people: PeopleOfPage, login: string, now: string): boolean =>
  people.some(
    (person) =>
      person.login === login && Date.parse(now) - Date.parse(person.lastSeenAt) < notedForMs,
  )

/** The people once somebody is here. */
export const withPerson = (people: PeopleOfPage, login: string, now: string): PeopleOfPage => {
  const others = people.filter((person) => person.login !== login)
  return [{ login, lastSeenAt: now }, ...others]
    .sort((one, other) => (one.lastSeenAt > other.lastSeenAt ? -1 : 1))
    .slice(0, mostPeople)
}

export const withoutLogin = (people: PeopleOfPage, login: string): PeopleOfPage =>
  people.filter((person) => person.login !== login)
