// Who publishes the app stands in manifest.json, once: vendor, and the support address of billingOptions.
// npm run publisher writes both where else they are read.
import { docsAddress } from '../docs-address'
import type { Rule } from '../project'

const repair = 'npm run publisher'

const supportIsTheSameEverywhere: Rule = ({ manifest, storePage, docs }) => {
  const email = manifest.billingOptions?.support?.email ?? ''
  const address = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g
  return [
    ...Object.entries(storePage.texts)
      .filter(([, page]) => page && page.support?.email !== email)
      .map(
        ([locale]) =>
          `public/metadata/messages/${locale}.json: support is not that of manifest.json; ${repair} writes it.`,
      ),
    ...docs
      .filter(({ path }) => path.endsWith('README.md'))
      .filter(({ text }) => ![...text.matchAll(address)].some(([found]) => found === email))
      .map(
        ({ path }) => `${path}: does not name the support address ${email}; ${repair} writes it.`,
      ),
  ]
}

const appsIn = (text: string, name: string): readonly string[] =>
  [...text.matchAll(new RegExp(`[\\w-]+\\.${name}\\b`, 'g'))].map(([app]) => app)

const vendorIsTheSameEverywhere: Rule = ({
  manifest: { vendor = '', name = '' },
  docs,
  storePage,
}) => [
  ...docs
    .filter(({ text }) => appsIn(text, name).some((app) => app !== `${vendor}.${name}`))
    .map(({ path }) => `${path}: names another vendor than manifest.json; ${repair} writes it.`),
  ...Object.entries(storePage.texts)
    .filter(([, page]) => page && !page.websiteURL?.startsWith(docsAddress({ vendor, name })))
    .map(
      ([locale]) =>
        `public/metadata/messages/${locale}.json: websiteURL is not the docs of this vendor; ${repair} writes it.`,
    ),
]

export const publisherRules = { supportIsTheSameEverywhere, vendorIsTheSameEverywhere }

const placeholderVendor = 'orderops'

// Domains that nobody can own: RFC 2606.
const isPlaceholderAddress = (email: string): boolean =>
  !email.includes('@') ||
  /[@.](example|invalid|test|localhost)$|@example\.(com|net|org)$/i.test(email)

const vendorIsAnAccount: Rule = ({ manifest }) =>
  manifest.vendor === placeholderVendor
    ? [
        `manifest.json: vendor is still the placeholder ${placeholderVendor}: npm run publisher -- --vendor ACCOUNT sets the account that publishes.`,
      ]
    : []

const supportIsAnAddress: Rule = ({ manifest }) => {
  const email = manifest.billingOptions?.support?.email ?? ''
  return isPlaceholderAddress(email)
    ? [
        `manifest.json: the support address ${email} is still a placeholder: npm run publisher -- --support ADDRESS sets one that answers within eight business hours.`,
      ]
    : []
}

/** What must hold before a release, and may wait until then. */
export const releaseRules = { vendorIsAnAccount, supportIsAnAddress }
