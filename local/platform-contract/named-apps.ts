import { docsAddress } from './docs-address'
import type { Manifest } from './project'

// Where the vendor and the support address of manifest.json are read: rules compare them, npm run publisher writes them.

/** An app of this name, whoever publishes it. */
export const appNamed = (name: string): RegExp => new RegExp(`[\\w-]+\\.${name}(?![\\w-])`, 'g')

/** An address of e-mail in a text. */
export const eMailAddress = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g

const pages: Readonly<Partial<Record<string, string>>> = {
  'pt-BR': '/pt/README',
  'es-AR': '/es/README',
}

/** The page that a locale of the App Store leads to. */
export const websiteOf = (locale: string, { vendor = '', name = '' }: Manifest): string =>
  `${docsAddress({ vendor, name })}${pages[locale] ?? ''}`

/** Account names at VTEX have lower-case letters and digits. */
export const isAccountName = (vendor: string): boolean => /^[a-z][a-z0-9]*$/.test(vendor)

export const isEMailAddress = (address: string): boolean =>
  /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)
