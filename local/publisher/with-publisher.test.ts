import { faultOf, withPublisher } from './with-publisher'

const publisher = { vendor: 'mystore2', support: 'help@mystore.com' }

const written = (path: string, text: string): string =>
  withPublisher([{ path, text }], publisher, 'an-app').map((each) => each.text)[0] ?? ''

it('replaces whatever vendor the docs name, and no other app', () => {
  const docs = written(
    'docs/pt/a.md',
    '[a](https://developers.vtex.com/docs/apps/anyone.an-app/pt/b) `vtex install old.an-app` old.an-app-two vtex.menu',
  )

  expect(docs).toBe(
    '[a](https://developers.vtex.com/docs/apps/mystore2.an-app/pt/b) `vtex install mystore2.an-app` old.an-app-two vtex.menu',
  )
})

it('replaces whatever address the docs name', () => {
  expect(written('docs/README.md', 'Write to anyone@other.com.br.')).toBe(
    'Write to help@mystore.com.',
  )
})

it.each([
  ['{"support":{"email":"old@a.com","phone":"+55"},"websiteURL":"https://other.com"}'],
  ['{"support":{"phone":"+55"}}'],
])('sets support and website of a store text, there or not: %s', (text) => {
  expect(JSON.parse(written('public/metadata/messages/es-AR.json', text))).toEqual({
    support: { email: 'help@mystore.com', phone: '+55' },
    websiteURL: 'https://developers.vtex.com/docs/apps/mystore2.an-app/es/README',
  })
})

it('sets both in the manifest, with what stands beside them', () => {
  const before = { name: 'an-app', vendor: 'x', billingOptions: { type: 'free' } }

  expect(JSON.parse(written('manifest.json', JSON.stringify(before)))).toEqual({
    name: 'an-app',
    vendor: 'mystore2',
    billingOptions: { type: 'free', support: { email: 'help@mystore.com' } },
  })
})

it('gives the menu’s sub-section the vendor of the app', () => {
  expect(written('admin/navigation.json', '[{"subSection":"old.an-app.connections"}]')).toContain(
    '"mystore2.an-app.connections"',
  )
})

it('names the file that is no JSON', () => {
  expect(() => written('public/metadata/messages/pt-BR.json', '{')).toThrow(
    'public/metadata/messages/pt-BR.json is no JSON',
  )
})

it('changes nothing where all is written', () => {
  const text = 'See https://developers.vtex.com/docs/apps/mystore2.an-app and help@mystore.com'

  expect(written('docs/a.md', text)).toBe(text)
})

it.each([
  [{ ...publisher, vendor: 'My Store' }, '“My Store” is no account'],
  [{ ...publisher, vendor: '' }, '“” is no account'],
  [{ ...publisher, vendor: 'my-store' }, 'lower-case letters and digits'],
  [{ ...publisher, support: 'nonsense' }, '“nonsense” is no e-mail address'],
  [{ ...publisher, support: '' }, '“” is no e-mail address'],
])('refuses %j', (refused, says) => {
  expect(faultOf(refused)).toContain(says)
})

it('takes an account and an address', () => {
  expect(faultOf(publisher)).toBeUndefined()
})
