import type { ShipByRuleResolvers } from '../../__generated__/schema'

export const ShipByRule = {
  cutOff: (rule) => (rule.unit === 'BUSINESS_DAYS' ? rule.cutOff : null),
  holidays: (rule) => (rule.unit === 'BUSINESS_DAYS' ? rule.holidays : []),
  timeZone: (rule) => (rule.unit === 'BUSINESS_DAYS' ? rule.timeZone : null),
} satisfies ShipByRuleResolvers
