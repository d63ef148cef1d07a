// The one door to the design system: everything else imports from here, so that replacing it stays a local change.
export {
  Checkbox,
  csx,
  cx,
  IconArrowsClockwise,
  IconArrowSquareOut,
  IconCaretDown,
  IconCaretLeft,
  IconCaretRight,
  IconCaretUp,
  IconChartLineUp,
  IconCheck,
  IconCheckCircle,
  IconClock,
  IconCopySimple,
  IconLinkBreak,
  IconMagnifyingGlass,
  IconMinus,
  IconQuestion,
  IconWarningCircle,
  IconX,
  Tag,
} from '@vtex/admin-ui'

export {
  causeHref,
  decodeQuery,
  encodeQuery,
  listAddress,
  listHref,
  orderAddress,
  orderHref,
  settingsHref,
  VTEX_LOG,
} from './address'
export { Button } from './button'
export { CheckFailure } from './check-failure'
export { CodeChoice, NoteField } from './code-choice'
export { CopyButton } from './copy-button'
export { CopyText } from './copy-text'
export { DataTable } from './data-table'
export type { Column } from './data-table'
export { isDeadlineRunning } from './deadline'
export { DeadlineText } from './deadline-text'
export { Disclosure } from './disclosure'
export { DoNotReprocess } from './do-not-reprocess'
export { EmptyBlock } from './empty-block'
export { ErrorTypeTag } from './error-type-tag'
export { ExternalLink } from './external-link'
export { FailureBlock } from './failure-block'
export { FilterMenu } from './filter-menu'
export type { FilterOption } from './filter-menu'
export type { Ticks } from './row-tick'
export type { TableSort } from './head-cell'
export { isFocusLost } from './focus-lost'
export { HEADING_ID } from './heading-id'
export { MoneySums } from './money-sums'
export { InnerLink } from './inner-link'
export { MoneyText } from './money-text'
export { TroubleNotice } from './trouble-notice'
export { Notice } from './notice'
export { PageLink } from './page-link'
export { Pager } from './pager'
export { PersonText, usePersonText } from './person-text'
export { Placeholder } from './placeholder'
export { useNow } from './now'
export { NARROW } from './screen'
export { rowLinkId } from './row-link'
export { Section } from './section'
export { SideSheet } from './side-sheet'
export { Spoken } from './spoken'
export { useStoreTimeZone } from './store-time-zone'
export { StatusTag } from './status-tag'
export { Steps } from './steps'
export { TrendBars } from './trend-bars'
export { ExactTime, RelativeTime, ShortTime, ZoneName } from './time-text'
export { UnknownText } from './unknown-text'
