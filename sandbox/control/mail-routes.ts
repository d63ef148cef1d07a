import { json } from '../core/http'
import type { Mailbox } from '../services/mail/mail'
import { ok, type ControlRoute } from './control-route'

/** The e-mails that the store's people got. */
export const mailRoutes = (mailbox: Mailbox): readonly ControlRoute[] => [
  { method: 'GET', path: 'people/mailbox', handle: () => json(200, mailbox.list()) },
  {
    method: 'DELETE',
    path: 'people/mailbox',
    handle: () => {
      mailbox.clear()
      return ok
    },
  },
]
