import type { MailClient } from '../../clients/mail/client'
import type { MailSender } from '../../ports/mail-sender'
import { attempt } from '../attempt'

/** The version is part of the name: a template that a store changed by hand is never overwritten. */
const templateName = 'orderops-order-integrations-v1'

/** Written in Message Center's own language, Handlebars, which escapes what it prints. */
const message =
  '<div style="font-family:sans-serif;font-size:14px;line-height:1.5;color:#1f1f1f">' +
  '<h1 style="font-size:18px">{{subject}}</h1>{{#each lines}}<p>{{this}}</p>{{/each}}' +
  '<p><a href="{{link}}">{{linkText}}</a></p></div>'

const noProvider = '00000000-0000-0000-0000-000000000000'

const template = {
  Name: templateName,
  FriendlyName: 'Order Integrations',
  Description: null,
  IsDefaultTemplate: false,
  IsPersisted: true,
  IsRemoved: false,
  Type: '',
  Templates: {
    email: {
      Type: 'E',
      ProviderId: noProvider,
      IsActive: true,
      To: '{{to}}',
      CC: null,
      BCC: null,
      Subject: '{{subject}}',
      Message: message,
      withError: false,
    },
    sms: { Type: 'S', ProviderId: null, IsActive: false, Parameters: [], withError: false },
  },
}

/** What is known of Message Center in one account, for as long as the replica lives. */
export type MailKnowledge = { hasTemplate: boolean }

/** Sends e-mail through Message Center, whose template it creates where there is none. */
export const createVtexMailSender = (client: MailClient, knowledge: MailKnowledge): MailSender => ({
  send: (mail) =>
    attempt('mail', 'send-mail', async () => {
      if (!knowledge.hasTemplate && !(await client.hasTemplate(templateName))) {
        await client.createTemplate(template)
      }
      knowledge.hasTemplate = true
      await client.send(templateName, mail)
    }),
})
