import { openInbox, type Inbox } from '../application/inbox/open-inbox'
import { dependenciesOf, type Context } from '../context'

const inboxes = new WeakMap<object, Promise<Inbox | undefined>>()

const open = async (context: Context): Promise<Inbox | undefined> => {
  const opened = await openInbox(dependenciesOf(context), {})
  return opened.ok ? opened.value : undefined
}

/** All that is open, opened at most once a request; undefined while it cannot be read. */
export const inboxOf = (context: Context): Promise<Inbox | undefined> => {
  const known = inboxes.get(context.clients) ?? open(context)
  inboxes.set(context.clients, known)
  return known
}
