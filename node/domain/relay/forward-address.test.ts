import { isPublicIp, parseForwardAddress } from './forward-address'

describe('the address that notifications are passed on to', () => {
  it('is taken when it is https on the public internet', () => {
    const parsed = parseForwardAddress('https://connector.example.com/vtex/hooks', 'url')

    expect(parsed.ok && parsed.value.href).toBe('https://connector.example.com/vtex/hooks')
  })

  it.each([
    'http://connector.example.com',
    'https://localhost/x',
    'https://printer.local/x',
    'https://intranet/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://10.0.0.8/x',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/x',
    'https://[::ffff:127.0.0.1]/x',
    'https://[fd00::1]/x',
    'https://user:pass@connector.example.com/x',
    'https://connector.example.com:8443/x',
    'https://connector.example.com/x?token=1',
    'ftp://connector.example.com',
    'not an address',
    '',
    `https://connector.example.com/${'x'.repeat(600)}`,
  ])('is refused when it is "%s"', (text) => {
    expect(parseForwardAddress(text, 'url')).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input', field: 'url' },
    })
  })

  it.each(['8.8.8.8', '2606:4700::1111'])('may stand for %s', (address) => {
    expect(isPublicIp(address)).toBe(true)
  })

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.0.1',
    '169.254.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:10.0.0.1',
    'no address',
  ])('may not stand for %s', (address) => {
    expect(isPublicIp(address)).toBe(false)
  })
})
