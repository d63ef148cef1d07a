import {
  appNamed,
  eMailAddress,
  isAccountName,
  isEMailAddress,
  websiteOf,
} from '../platform-contract/named-apps'
import { parseJson } from '../platform-contract/parse-json'
import type { Source } from '../platform-contract/project'

export interface Publisher {
  readonly vendor: string
  readonly support: string
}

/** What is wrong with who is to publish, in one sentence. */
export const faultOf = ({ vendor, support }: Publisher): string | undefined => {
  if (!isAccountName(vendor)) {
    return `“${vendor}” is no account: the vendor is an account of VTEX, lower-case letters and digits (--vendor ACCOUNT).`
  }
  return isEMailAddress(support)
    ? undefined
    : `“${support}” is no e-mail address: support is one that somebody answers (--support ADDRESS).`
}

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

const withApp = (text: string, app: string): string => {
  const [, name = ''] = app.split('.')
  return text.replace(appNamed(name), app)
}

const manifestWith = (text: string, { vendor, support }: Publisher): string => {
  const manifest = parseJson('manifest.json', text)
  const billing = manifest.billingOptions
  return toText({
    ...manifest,
    vendor,
    billingOptions: { ...billing, support: { ...billing?.support, email: support } },
  })
}

const storePageWith = ({ path, text }: Source, publisher: Publisher, name: string): string => {
  const page = parseJson(path, text)
  const locale = path.replace(/^.*\/|\.json$/g, '')
  return toText({
    ...page,
    websiteURL: websiteOf(locale, { vendor: publisher.vendor, name }),
    support: { ...page.support, email: publisher.support },
  })
}

const textWith = (source: Source, publisher: Publisher, name: string): string => {
  if (source.path === 'manifest.json') return manifestWith(source.text, publisher)
  if (source.path.startsWith('public/metadata/messages/')) {
    return storePageWith(source, publisher, name)
  }
  const text = withApp(source.text, `${publisher.vendor}.${name}`)
  return source.path.startsWith('docs/') ? text.replace(eMailAddress, publisher.support) : text
}

/** The files that say who publishes and who supports the app, whatever they said before. */
export const withPublisher = (
  sources: readonly Source[],
  publisher: Publisher,
  name: string,
): readonly Source[] =>
  sources.map((source) => ({ ...source, text: textWith(source, publisher, name) }))
