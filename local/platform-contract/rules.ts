import type { Rule } from './project'
import * as adminRoutes from './rules/admin-routes'
import * as manifest from './rules/manifest'
import * as messageUse from './rules/message-use'
import * as messages from './rules/messages'
import * as navigation from './rules/navigation'
import * as outboundAccess from './rules/outbound-access'
import * as packages from './rules/packages'
import * as schema from './rules/schema'
import * as service from './rules/service'
import * as upload from './rules/upload'

/** Every rule by its name, which reads as what holds. */
export const rules: Readonly<Record<string, Rule>> = {
  ...manifest,
  ...adminRoutes,
  ...navigation,
  ...messages,
  ...messageUse,
  ...schema,
  ...service,
  ...outboundAccess,
  ...packages,
  ...upload,
}
