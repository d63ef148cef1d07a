const escape = (text: string): string => text.replace(/[.+^$()|[\]\\]/g, '\\$&')

const tokens = /\*\*\/|\*\*|\*|\?|[{},]|[^*?{},]+/g

const translate = (token: string): string => {
  switch (token) {
    case '**/':
      return '(?:.*/)?'
    case '**':
      return '.*'
    case '*':
      return '[^/]*'
    case '?':
      return '[^/]'
    case '{':
      return '(?:'
    case '}':
      return ')'
    case ',':
      return '|'
    default:
      return escape(token)
  }
}

/** True where the whole path matches, as VTEX's command line matches lines of .vtexignore. */
export const matchesGlob = (glob: string, path: string): boolean =>
  new RegExp(`^${(glob.match(tokens) ?? []).map(translate).join('')}$`).test(path)
