import type { Rule } from './project'
import { adminRoutesRules } from './rules/admin-routes'
import { appStoreRules } from './rules/app-store'
import { docsRules } from './rules/docs'
import { manifestRules } from './rules/manifest'
import { messageUseRules } from './rules/message-use'
import { messagesRules } from './rules/messages'
import { navigationRules } from './rules/navigation'
import { outboundAccessRules } from './rules/outbound-access'
import { policiesRules } from './rules/policies'
import { packagesRules } from './rules/packages'
import { publisherRules } from './rules/publisher'
import { schemaRules } from './rules/schema'
import { serviceRules } from './rules/service'
import { simulationRules } from './rules/simulation'
import { translationRules } from './rules/translations'
import { uploadRules } from './rules/upload'

/** Every rule by its name, which reads as what holds. */
export const rules: Readonly<Record<string, Rule>> = {
  ...manifestRules,
  ...adminRoutesRules,
  ...navigationRules,
  ...messagesRules,
  ...messageUseRules,
  ...schemaRules,
  ...serviceRules,
  ...outboundAccessRules,
  ...policiesRules,
  ...packagesRules,
  ...uploadRules,
  ...simulationRules,
  ...appStoreRules,
  ...publisherRules,
  ...docsRules,
  ...translationRules,
}
