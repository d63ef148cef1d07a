import {
  awaitsPerson,
  wasConfirmedBy,
  type Cancellation,
} from '../../domain/cancellations/cancellation'
import { permissions } from '../../domain/settings/permissions'
import { mayAsk, type RightsDependencies } from '../settings/rights'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'

/** Whether whoever asks may confirm it now, by who they are and by their right. What cannot be told is no. */
export const mayConfirm = async (
  dependencies: RightsDependencies,
  cancellation: Cancellation,
): Promise<boolean> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok || !awaitsPerson(cancellation, person.value)) return false
  const right = await mayAsk(dependencies, permissions.cancelOrders)
  return right.ok
}

/** Whether whoever asks confirmed it, so that it goes on from their page. What cannot be told is no. */
export const mayContinue = async (
  dependencies: PeopleDependencies,
  cancellation: Cancellation,
): Promise<boolean> => {
  const person = await loginOf(dependencies, 'me')
  return person.ok && wasConfirmedBy(cancellation, person.value)
}
