import { z } from 'zod'
import { accountOf, authorize } from '../../core/authorize'
import { toIso, type Clock } from '../../core/clock'
import { json, parseJson, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import type { SettingsHolder } from '../../core/settings'
import { declares, type Tokens } from '../../core/tokens'
import { render } from './render'

/** An e-mail as its reader sees it. */
export interface Mail {
  readonly at: string
  readonly account: string
  readonly to: string
  readonly subject: string
  readonly html: string
}

const CAPACITY = 1_000

/** What arrived at the store's people. */
export class Mailbox {
  private mails: Mail[] = []

  list(): readonly Mail[] {
    return this.mails
  }

  clear(): void {
    this.mails = []
  }

  add(mail: Mail): void {
    this.mails = [...this.mails, mail].slice(-CAPACITY)
  }
}

const templateSchema = z
  .object({
    Name: z.string().min(1),
    Templates: z.object({
      email: z
        .object({ To: z.string(), Subject: z.string(), Message: z.string(), IsActive: z.boolean() })
        .passthrough(),
    }),
  })
  .passthrough()

const mailSchema = z.object({
  templateName: z.string(),
  jsonData: z.record(z.unknown()),
})

type Template = z.infer<typeof templateSchema>

const TEMPLATES = '/api/template-render/pvt/templates'
const SEND = '/api/mail-service/pvt/sendmail'

interface MailParts {
  readonly tokens: Tokens
  readonly settings: SettingsHolder
  readonly clock: Clock
  readonly mailbox: Mailbox
}

/** The templates of all accounts. */
class Templates {
  private readonly byName = new Map<string, Template>()

  find(account: string, name: string | undefined): Template | undefined {
    return this.byName.get(`${account}/${name ?? ''}`)
  }

  create(account: string, body: string): Answer {
    const parsed = templateSchema.safeParse(parseJson(body))
    if (!parsed.success) return json(400, { Message: 'Invalid template' })
    this.byName.set(`${account}/${parsed.data.Name}`, parsed.data)
    return json(200, { Name: parsed.data.Name })
  }
}

const notFound = json(404, { Message: 'Template not found' })
const forbidden = json(403, { Message: 'Forbidden' })

/**
 * Message Center. The reference documents its DKIM routes only: sending and templates are as public apps call them, and
 * what they answer is an assumption.
 */
export function createMailService({ tokens, settings, clock, mailbox }: MailParts): Service {
  const templates = new Templates()
  const sendMail = (account: string, { body }: UpstreamRequest): Answer => {
    const parsed = mailSchema.safeParse(parseJson(body))
    if (!parsed.success) return json(400, { Message: 'Invalid mail' })
    const { templateName, jsonData } = parsed.data
    const email = templates.find(account, templateName)?.Templates.email
    if (!email?.IsActive) return notFound
    mailbox.add({
      at: toIso(clock.now()),
      account,
      to: render(email.To, jsonData),
      subject: render(email.Subject, jsonData),
      html: render(email.Message, jsonData),
    })
    return json(200, null)
  }
  return {
    name: 'Message Center',
    serves: ({ host, path }) =>
      host.endsWith('.vtexcommercestable.com.br') &&
      (path === SEND || path === TEMPLATES || path.startsWith(`${TEMPLATES}/`)),
    answer: async (request) => {
      const authorized = authorize(tokens, request, accountOf(request))
      if (!authorized.ok) return authorized.error
      const identity = authorized.value
      const { account } = identity
      if (request.path === SEND) {
        return declares(identity, 'send-message') ? sendMail(account, request) : forbidden
      }
      if (request.method === 'GET') {
        const template = templates.find(account, request.segments[4])
        return template ? json(200, template) : notFound
      }
      return settings.current().templateCreation === 'refuses' ||
        !declares(identity, 'template-criar')
        ? forbidden
        : templates.create(account, request.body)
    },
  }
}
