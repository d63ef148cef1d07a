// Who publishes the app stands in manifest.json, once: vendor, and the support address of billingOptions.
// npm run publisher writes both where else they are read.
import { docsAddress } from '../docs-address'
import { appNamed, eMailAddress } from '../named-apps'
import { textsOf } from '../navigation-texts'
import type { Rule } from '../project'

const repair = 'npm run publisher'

const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(eMailAddress)].map(([found]) => found)

const supportIsTheSameEverywhere: Rule = ({ manifest, storePage, docs }) => {
  const email = manifest.billingOptions?.support?.email ?? ''
  return [
    ...Object.entries(storePage.texts)
      .filter(([, page]) => page && page.support?.email !== email)
      .map(
        ([locale]) =>
          `public/metadata/messages/${locale}.json: support is not that of manifest.json; ${repair} writes it.`,
      ),
    ...docs
      .filter(({ path }) => path.endsWith('README.md'))
      .filter(({ text }) => addressesIn(text).length === 0)
      .map(({ path }) => `${path}: does not name the support address ${email}; write it there.`),
    ...docs
      .filter(({ text }) => addressesIn(text).some((found) => found !== email))
      .map(({ path }) => `${path}: names another address than manifest.json; ${repair} writes it.`),
  ]
}

const appsIn = (text: string, name: string): readonly string[] =>
  [...text.matchAll(appNamed(name))].map(([app]) => app)

const vendorIsTheSameEverywhere: Rule = ({
  manifest: { vendor = '', name = '' },
  docs,
  navigation,
  storePage,
}) => [
  ...docs
    .filter(({ text }) => appsIn(text, name).some((app) => app !== `${vendor}.${name}`))
    .map(({ path }) => `${path}: names another vendor than manifest.json; ${repair} writes it.`),
  // A sub-section is a key that apps share: one with another vendor's name would stand under that vendor's heading.
  ...textsOf(navigation, 'subSection')
    .filter((key) => appsIn(key, name).some((app) => app !== `${vendor}.${name}`))
    .map(
      (key) =>
        `admin/navigation.json: subSection ${key} is not of this vendor; ${repair} writes it.`,
    ),
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
