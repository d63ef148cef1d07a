import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'

// Message Center's reference covers DKIM only; what is held here is an assumption (contributing/assumptions.md).

const host = 'http://portal.vtexcommercestable.com.br'
const templates = `${host}/api/template-render/pvt/templates`
const template = {
  Name: 'greeting',
  Templates: {
    email: {
      To: '{{to}}',
      Subject: 'About {{subject}}',
      Message: '{{#each lines}}<p>{{this}}</p>{{/each}}',
      IsActive: true,
    },
  },
}
const mail = {
  providerName: null,
  templateName: 'greeting',
  jsonData: { to: 'ops@demostore.example', subject: 'orders', lines: ['a < b', 'c'] },
}

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startSandbox('--orders', '0')
})
afterAll(() => sandbox.stop())
beforeEach(() => sandbox.control('DELETE', 'people/mailbox'))

const call = async (method: string, url: string, body?: object) =>
  sandbox.upstream(method, `${url}?an=demostore`, {
    headers: { VtexIdclientAutCookie: await sandbox.appToken() },
    body,
  })

describe('Message Center', () => {
  it('sends nothing without a template, and then what the template makes of the data', async () => {
    const send = `${host}/api/mail-service/pvt/sendmail`
    expect((await call('POST', send, mail)).status).toBe(404)
    expect((await call('GET', `${templates}/greeting`)).status).toBe(404)
    expect((await call('POST', templates, template)).status).toBe(200)
    expect((await call('GET', `${templates}/greeting`)).status).toBe(200)
    expect((await call('POST', send, mail)).status).toBe(200)

    expect((await sandbox.control('GET', 'people/mailbox')).body).toMatchObject([
      {
        account: 'demostore',
        to: 'ops@demostore.example',
        subject: 'About orders',
        html: '<p>a &lt; b</p><p>c</p>',
      },
    ])
  })

  it('asks an app for the policies to create templates and to send', async () => {
    const tokenOf = async (policies: readonly string[]): Promise<string> => {
      const body = { account: 'demostore', policies }
      return String((await sandbox.control('POST', 'app-tokens', body)).field('token'))
    }
    const as = async (policies: readonly string[], url: string, body: object) => {
      const headers = { VtexIdclientAutCookie: await tokenOf(policies) }
      return (await sandbox.upstream('POST', `${url}?an=demostore`, { headers, body })).status
    }
    const send = `${host}/api/mail-service/pvt/sendmail`
    const own = { ...template, Name: 'own' }
    const ownMail = { ...mail, templateName: 'own' }
    expect(await as(['send-message'], templates, own)).toBe(403)
    expect(await as(['template-criar'], templates, own)).toBe(200)
    expect(await as(['template-criar'], send, ownMail)).toBe(403)
    expect(await as(['send-message'], send, ownMail)).toBe(200)
  })

  it('may keep its templates to people', async () => {
    await sandbox.set({ templateCreation: 'refuses' })
    const refused = await call('POST', templates, { ...template, Name: 'other' })
    await sandbox.set({ templateCreation: 'allows' })

    expect(refused.status).toBe(403)
  })

  it('needs a token of the account', async () => {
    const { status } = await sandbox.upstream('GET', `${templates}/greeting?an=demostore`)

    expect(status).toBe(401)
  })
})
