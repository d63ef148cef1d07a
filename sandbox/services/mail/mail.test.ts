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
