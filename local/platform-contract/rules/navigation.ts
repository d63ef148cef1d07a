import Ajv from 'ajv'
import { messageIdsOf, textsOf } from '../navigation-texts'
import type { AdminRoute, Rule } from '../project'

// The Admin's menu, version 4: a heading of one's own, entries under an existing heading, or one entry in a section.
// https://github.com/vtex/admin-contributions, read 2026-11-23.
const text = { type: 'string', minLength: 1 }
const common = { section: {}, adminVersion: {}, id: {}, LMProductId: {} }

const blockSchema = {
  type: 'object',
  required: ['section', 'adminVersion'],
  properties: {
    adminVersion: { const: 4 },
    section: {
      enum: [
        'gettingStarted',
        'main',
        'orders',
        'marketplace',
        'products',
        'promotions',
        'storeFront',
        'shipping',
        'storeSettings',
        'apps',
      ],
    },
    id: text,
    LMProductId: text,
    subSection: text,
    titleId: text,
    path: text,
    subSectionItems: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['path', 'labelId'],
        properties: { path: text, labelId: text, id: text, external: { type: 'boolean' } },
        additionalProperties: false,
      },
    },
  },
  oneOf: [
    {
      title: 'own sub-section',
      required: ['titleId', 'subSection', 'subSectionItems'],
      properties: { ...common, titleId: {}, subSection: {}, subSectionItems: {} },
      additionalProperties: false,
    },
    {
      title: 'existing sub-section',
      required: ['subSection', 'subSectionItems'],
      properties: { ...common, subSection: {}, subSectionItems: {} },
      additionalProperties: false,
    },
    {
      title: 'entry of the section',
      required: ['titleId', 'path'],
      properties: { ...common, titleId: {}, path: {} },
      additionalProperties: false,
    },
  ],
}

const navigationSchema = {
  anyOf: [blockSchema, { type: 'array', minItems: 1, items: blockSchema }],
}

const navigationFitsItsSchema: Rule = ({ navigation }) =>
  new Ajv({ strict: false }).validate(navigationSchema, navigation)
    ? []
    : [
        'admin/navigation.json: a block has section and adminVersion 4, and either titleId, subSection and subSectionItems, or subSection and subSectionItems, or titleId and path; nothing else.',
      ]

const navigationTextsExist: Rule = ({ navigation, messages }) =>
  messageIdsOf(navigation)
    .filter((id) => messages.en[id] === undefined)
    .map((id) => `admin/navigation.json: no message ${id} in messages/.`)

// The Admin shows /admin/x and loads /admin/app/x in its frame.
const toFramePath = (path: string): string => path.replace(/^\/admin\//, '/admin/app/')

const withoutSlash = (path: string): string => path.replace(/\/$/, '')

const serves = ({ path }: AdminRoute, wanted: string): boolean =>
  path !== undefined && [wanted, `${wanted}/*`].includes(withoutSlash(path))

const navigationLeadsToRoutes: Rule = ({ navigation, adminRoutes }) =>
  textsOf(navigation, 'path')
    .filter((path) => {
      const wanted = withoutSlash(toFramePath(path))
      return !Object.values(adminRoutes).some((route) => serves(route, wanted))
    })
    .map(
      (path) =>
        `admin/navigation.json: ${path} has no route ${toFramePath(path)} in admin/routes.json.`,
    )

export const navigationRules = {
  navigationFitsItsSchema,
  navigationTextsExist,
  navigationLeadsToRoutes,
}
