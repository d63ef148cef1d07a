import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asApp, toTheEnd } from '../as-app'
import { statusOf } from '../client-failure'
import { counted } from '../count-calls'

const templatesPath = '/api/template-render/pvt/templates'

/**
 * The mail service of Message Center, with the app's own token. VTEX's reference documents neither the sending nor the
 * templates; public apps of VTEX call both this way.
 */
export class MailClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(toTheEnd(context), counted('MAIL', context, asApp(context, options, 5_000)))
  }

  /** Whether Message Center has a template of this name. */
  public async hasTemplate(name: string): Promise<boolean> {
    try {
      await this.http.get<unknown>(`${templatesPath}/${name}`, { metric: 'mail-read-template' })
      return true
    } catch (error) {
      if (statusOf(error) !== 404) throw error
      return false
    }
  }

  public async createTemplate(template: object): Promise<void> {
    await this.http.post(templatesPath, template, { metric: 'mail-create-template' })
  }

  public async send(templateName: string, jsonData: object): Promise<void> {
    const body = { providerName: null, templateName, jsonData }
    await this.http.post('/api/mail-service/pvt/sendmail', body, { metric: 'mail-send' })
  }
}
