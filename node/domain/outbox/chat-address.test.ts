import { parseChatAddress } from './chat-address'

describe('the address of a chat', () => {
  it.each([
    ['SLACK', 'https://hooks.slack.com/services/T024BE7LD/B0LXM/abcDEF123'],
    ['GOOGLE_CHAT', 'https://chat.googleapis.com/v1/spaces/AAAA_b-1/messages?key=k-1&token=t%3D'],
    ['DISCORD', 'https://discord.com/api/webhooks/123456789/aB_c-9'],
    ['ZAPIER', 'https://hooks.zapier.com/hooks/catch/123/abc9'],
    ['MAKE', 'https://hook.eu2.make.com/abcdefghij0123456789abcdefghij01'],
    ['MAKE', 'https://hook.us1.make.celonis.com/abcdefghij0123456789abcdefghij01'],
  ])('is taken where it is of a listed service: %s', (service, text) => {
    const parsed = parseChatAddress(` ${text}\n`)

    expect(parsed).toMatchObject({ ok: true, value: { service } })
    expect(parsed.ok && parsed.value.url.href).toBe(text)
  })

  it.each([
    ['https://discordapp.com/api/webhooks/1/a', 'https://discord.com/api/webhooks/1/a'],
    ['https://ptb.discord.com/api/v10/webhooks/1/a/', 'https://discord.com/api/webhooks/1/a'],
    [
      'https://chat.googleapis.com/v1/spaces/A/messages?threadKey=x&key=k&token=t#top',
      'https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=t',
    ],
  ])('is kept as it is called: %s', (text, href) => {
    const parsed = parseChatAddress(text)

    expect(parsed.ok && parsed.value.url.href).toBe(href)
  })

  it.each([
    ['https://acme.slack.com/archives/C024BE7LD', 'Slack'],
    ['https://slack.com/app_redirect?app=A1', 'Slack'],
    ['https://hooks.slack.com/triggers/T0/1/abc', 'Slack'],
    ['https://hooks.slack.com/services/T024BE7LD', 'Slack'],
    ['https://chat.google.com/room/AAAA', 'Google Chat'],
    ['https://chat.googleapis.com/v1/spaces/A/messages?key=k', 'Google Chat'],
    ['https://discord.com/channels/1/2', 'Discord'],
    ['https://discord.com/api/webhooks/1/a/slack', 'Discord'],
    ['https://zapier.com/editor/1', 'Zapier'],
    ['https://eu1.make.com/1/scenarios/2', 'Make'],
    ['https://hook.eu3.make.com/abcdefghij0123456789abcdefghij01', 'Make'],
  ])('is said to be no address of its service: %s', (text, service) => {
    expect(parseChatAddress(text)).toMatchObject({
      ok: false,
      error: { field: 'url', reason: 'not-a-chat-address', expected: { service } },
    })
  })

  it.each([
    'https://erp.example.com/hooks',
    'https://acme.webhook.office.com/webhookb2/1',
    'https://hooks.slack.com.evil.example/services/T0/B0/a',
    'https://evilslack.com/services/T0/B0/a',
    'https://demostore.myvtex.com/_v/private/order-integrations/connectors/amz-1/token',
    'https://[2606:4700::1111]/services/T0/B0/a',
    'https://127.0.0.1/services/T0/B0/a',
    'https://localhost./services/T0/B0/a',
  ])('is refused where nobody lists its host: %s', (text) => {
    expect(parseChatAddress(text)).toMatchObject({
      ok: false,
      error: { field: 'url', reason: 'unlisted-host' },
    })
  })

  it.each([
    ['', 'missing'],
    ['#ops', 'wrong-shape'],
    ['http://hooks.slack.com/services/T0/B0/a', 'wrong-shape'],
    ['https://user:word@hooks.slack.com/services/T0/B0/a', 'wrong-shape'],
    ['https://hooks.slack.com:8443/services/T0/B0/a', 'wrong-shape'],
    [`https://hooks.slack.com/services/T0/B0/${'a'.repeat(500)}`, 'too-long'],
  ])('is refused where it is no https address: "%s"', (text, reason) => {
    expect(parseChatAddress(text)).toMatchObject({ ok: false, error: { field: 'url', reason } })
  })
})
