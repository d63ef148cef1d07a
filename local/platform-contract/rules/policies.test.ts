import type { Project } from '../project'
import { aProject, ordersClient, withClient } from '../testing/a-project'
import { describeRules } from '../testing/describe-rules'
import { policiesRules as rules } from './policies'

const { manifest } = aProject()

const declaring = (...names: readonly string[]): Partial<Project> => ({
  manifest: { ...manifest, policies: names.map((name) => ({ name })) },
})

const sound = ['OMSViewer', 'ListOrders', 'Get_Account_By_Identifier']

const affiliates = ordersClient.replace('/api/oms/pvt/orders/', '/api/fulfillment/pvt/affiliates/')

describeRules(rules, {
  callsHaveTheirPolicies: [
    {
      planted: declaring(...sound.slice(1)),
      says: 'add the policy OMSViewer, without which node/',
    },
    {
      planted: declaring('OMSViewer', 'ListOrders'),
      says: 'add the policy Get_Account_By_Identifier, without which @auth',
    },
    {
      planted: { ...withClient(affiliates), ...declaring('Get_Account_By_Identifier') },
      says: 'add the policy SaveOrderFormConfiguration',
    },
  ],
  policiesAreUsed: [
    {
      planted: declaring(...sound, 'CancelAction'),
      says: 'nothing here needs the policy CancelAction',
    },
    { planted: declaring(...sound, 'OMSViewer'), says: 'declares the policy OMSViewer twice' },
  ],
})

it('asks for no policy where the token is that of the person who asks', () => {
  const asUser = ordersClient.replace('metric:', 'x: asUser(context), metric:')

  expect(
    rules.callsHaveTheirPolicies(
      aProject({ ...withClient(asUser), ...declaring('Get_Account_By_Identifier') }),
    ),
  ).toEqual([])
})
