import { withoutHosts } from './host-free-lock'

const entry = (resolved: string): string =>
  ['a@^1.0.0:', '  version "1.2.3"', `  resolved ${resolved}`, '  integrity sha512-AA==', ''].join(
    '\n',
  )

describe('a lock', () => {
  it.each([
    ['"https://registry.yarnpkg.com/react/-/react-16.14.0.tgz#94d7"', 'react/-/react-16.14.0.tgz'],
    ['"https://a.mirror/npm/@vtex/api/-/api-6.51.3.tgz"', '"@vtex/api/-/api-6.51.3.tgz"'],
    ['"https://a.mirror/@vtex%2fapi/-/api-6.51.3.tgz#1"', '"@vtex/api/-/api-6.51.3.tgz"'],
    ['react/-/react-16.14.0.tgz', 'react/-/react-16.14.0.tgz'],
    // What npm makes of such a line when it installs where a yarn.lock lies.
    ['"file:react/-/react-16.14.0.tgz"', 'react/-/react-16.14.0.tgz'],
    ['"file:@vtex/api/-/api-6.51.3.tgz"', '"@vtex/api/-/api-6.51.3.tgz"'],
  ])('keeps of %s what every registry has', (address, path) => {
    expect(withoutHosts(entry(address))).toBe(entry(path))
  })

  it('is refused where a package comes from elsewhere', () => {
    expect(() => withoutHosts(entry('"https://codeload.github.com/a/b/tar.gz/1"'))).toThrow(
      "is not a registry's address",
    )
  })
})
