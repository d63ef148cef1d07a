import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { Inbox } from '../inbox/open-inbox'
import { groupIdsByOrder } from './group-ids-by-order'

/** Who takes care of an order, and whether only of its cause. */
export type AssigneeOfOrder = { readonly login: string; readonly isOfCause: boolean }

/** Who takes care of an order: of itself or, where nobody does, of its cause; undefined also while that cannot be read. */
export const assigneeOfOrder = async (
  { id, open, assignee }: OrderIntegrationRow,
  inbox: () => Promise<Pick<Inbox, 'groups' | 'standings'> | undefined>,
): Promise<AssigneeOfOrder | undefined> => {
  if (assignee !== undefined) return { login: assignee, isOfCause: false }
  const opened = open ? await inbox() : undefined
  const standings = await opened?.standings()
  if (opened === undefined || !standings?.ok) return undefined
  const groupId = groupIdsByOrder(await opened.groups()).get(id)
  const login = groupId === undefined ? undefined : standings.value.get(groupId)?.assignee
  return login === undefined ? undefined : { login, isOfCause: true }
}
