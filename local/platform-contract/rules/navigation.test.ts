import { describeRules } from '../testing/describe-rules'
import { navigationRules as rules } from './navigation'

const block = { adminVersion: 4, section: 'marketplace' }
const item = { labelId: 'admin/an-app.title', path: '/admin/an-app' }

describeRules(rules, {
  navigationFitsItsSchema: [
    { planted: { navigation: { ...block, adminVersion: 3, ...item } }, says: 'adminVersion 4' },
    { planted: { navigation: { ...block, section: 'elsewhere' } }, says: 'a block has section' },
    {
      planted: { navigation: [{ ...block, titleId: 'a', path: '/admin/a', subSection: 'b' }] },
      says: 'nothing else',
    },
    {
      planted: {
        navigation: { ...block, subSection: 'a', subSectionItems: [{ path: '/admin/a' }] },
      },
      says: 'subSectionItems',
    },
  ],
  navigationTextsExist: [
    {
      planted: {
        navigation: {
          ...block,
          subSection: 'a',
          subSectionItems: [{ ...item, labelId: 'admin/an-app.lost' }],
        },
      },
      says: 'no message admin/an-app.lost',
    },
  ],
  navigationLeadsToRoutes: [
    {
      planted: { navigation: { ...block, titleId: 'admin/an-app.title', path: '/admin/lost' } },
      says: 'no route /admin/app/lost',
    },
  ],
})

describe('the shapes of a block', () => {
  it.each([
    ['an own sub-section', { titleId: 'a', subSection: 'b', subSectionItems: [item] }],
    ['an existing sub-section', { subSection: 'b', subSectionItems: [item] }],
    ['an entry of the section', { titleId: 'a', path: '/admin/a' }],
  ])('include %s', (_, shape) => {
    expect(
      rules.navigationFitsItsSchema({ navigation: [{ ...block, ...shape }] } as never),
    ).toEqual([])
  })
})
