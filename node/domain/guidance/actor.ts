import { errorTypeTraits } from '../error-types/error-types'
import type { Actor } from './guidance'
import type { GuidanceSubject } from './guidance-subject'
import { placeOfWork } from './place-of-work'

/** Who can fix it. Told apart from the guidance, since every row needs it and none needs the steps. Pure. */
export const actorFor = (subject: GuidanceSubject): Actor => {
  const { actor, holdsAt } = errorTypeTraits[subject.diagnosis.errorType]
  const place = placeOfWork(subject)
  if (place === 'ERP') return 'ERP'
  if (place !== undefined && holdsAt !== 'EVERY') return 'CONNECTOR'
  return typeof actor === 'string' ? actor : actor(subject)
}
