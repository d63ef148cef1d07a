import type { Manifest } from '../project'
import { aProject, aStorePage, aStoreText } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { publisherRules, releaseRules } from './publisher'

const { manifest, docs } = aProject()
const page = aStorePage()

const supportedBy = (email: string): Manifest => ({
  ...manifest,
  billingOptions: { ...manifest.billingOptions, support: { email } },
})

describeRules(publisherRules, {
  supportIsTheSameEverywhere: [
    {
      planted: {
        storePage: {
          ...page,
          texts: {
            ...page.texts,
            'pt-BR': { ...aStoreText, support: { email: 'old@vendor.com' } },
          },
        },
      },
      says: 'messages/pt-BR.json: support is not that of manifest.json',
    },
    {
      planted: {
        docs: docs.map((each) =>
          each.path === 'docs/es/README.md' ? { ...each, text: 'old@vendor.com' } : each,
        ),
      },
      says: 'docs/es/README.md: names another address than manifest.json',
    },
    {
      planted: {
        docs: docs.map((each) =>
          each.path === 'docs/es/README.md' ? { ...each, text: 'Nobody.' } : each,
        ),
      },
      says: 'docs/es/README.md: does not name the support address help@vendor.com',
    },
  ],
  vendorIsTheSameEverywhere: [
    {
      planted: {
        docs: [...docs, { path: 'docs/a.md', text: 'vtex install other.an-app' }],
      },
      says: 'docs/a.md: names another vendor',
    },
    {
      planted: { navigation: [{ subSection: 'other.an-app.connections' }] },
      says: 'subSection other.an-app.connections is not of this vendor',
    },
    {
      planted: {
        storePage: {
          ...page,
          texts: { ...page.texts, 'es-AR': { ...aStoreText, websiteURL: 'https://other.com' } },
        },
      },
      says: 'messages/es-AR.json: websiteURL',
    },
  ],
})

describeRules(releaseRules, {
  vendorIsAnAccount: [
    { planted: { manifest: { ...manifest, vendor: 'orderops' } }, says: 'still the placeholder' },
  ],
  supportIsAnAddress: [
    {
      planted: { manifest: supportedBy('support@order-integrations.example') },
      says: 'still a placeholder',
    },
    { planted: { manifest: supportedBy('help@example.com') }, says: 'still a placeholder' },
    { planted: { manifest: supportedBy('nobody') }, says: 'still a placeholder' },
  ],
})
