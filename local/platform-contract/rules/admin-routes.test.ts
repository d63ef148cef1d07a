import { aProject } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { adminRoutesRules as rules } from './admin-routes'

const component = 'AdminOrders'
const path = '/admin/app/an-app'

describeRules(rules, {
  adminRoutesArePrefixed: [
    { planted: { adminRoutes: { 'an-app': { component, path } } }, says: 'begin the key' },
    {
      planted: { adminRoutes: { 'admin.app.an-app': { component, path: '/admin/an-app' } } },
      says: 'begin the path',
    },
  ],
  adminRoutesHaveComponents: [
    {
      planted: { adminRoutes: { 'admin.app.an-app': { component: 'Lost', path } } },
      says: 'react/Lost.tsx',
    },
    { planted: { adminRoutes: { 'admin.app.an-app': { path } } }, says: 'names no component' },
    {
      planted: {
        sources: [{ path: 'react/AdminOrders.tsx', text: 'export function AdminOrders() {}' }],
      },
      says: 'by default',
    },
  ],
})

it('takes a component that is exported on from another file', () => {
  const text = "export { Orders as default } from './orders/orders'"
  const project = aProject({ sources: [{ path: 'react/AdminOrders.tsx', text }] })

  expect(rules.adminRoutesHaveComponents(project)).toEqual([])
})
