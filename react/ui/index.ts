// The one door to the design system: everything else imports from here, so that replacing it stays a local change.
export {
  Button,
  Checkbox,
  csx,
  cx,
  IconArrowSquareOut,
  IconCaretDown,
  IconCaretLeft,
  IconCaretRight,
  IconCheck,
  IconCopySimple,
  IconMagnifyingGlass,
  IconX,
  IconXOctagon,
  Tag,
  VisuallyHidden,
} from '@vtex/admin-ui'

export {
  decodeQuery,
  encodeQuery,
  listAddress,
  orderAddress,
  orderHref,
  settingsHref,
} from './address'
export { CopyButton } from './copy-button'
export { DataTable } from './data-table'
export type { Column } from './data-table'
export { isDeadlineRunning } from './deadline'
export { DeadlineText } from './deadline-text'
export { Disclosure } from './disclosure'
export { EmptyBlock } from './empty-block'
export { ErrorTypeTag } from './error-type-tag'
export { ExternalLink } from './external-link'
export { FailureBlock } from './failure-block'
export { FilterMenu } from './filter-menu'
export type { FilterOption } from './filter-menu'
export type { TableSort } from './head-cell'
export { HEADING_ID } from './heading-id'
export { MoneyText } from './money-text'
export { Notice } from './notice'
export { Pager } from './pager'
export { Placeholder } from './placeholder'
export { NARROW } from './screen'
export { SideSheet } from './side-sheet'
export { StatusTag } from './status-tag'
export { ExactTime, RelativeTime, ZoneName } from './time-text'
export { UnknownText } from './unknown-text'
