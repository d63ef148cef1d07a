// The one door to the design system: what stands on it is imported from here, and plain functions of this folder from
// their files. The names of its distances, colours and texts ($space-2, $secondary) are spoken in every style.
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
  IconArrowLineDown,
  IconFaders,
  IconLinkBreak,
  IconListDashes,
  IconMagnifyingGlass,
  IconMinus,
  IconPlus,
  IconQuestion,
  IconWarningCircle,
  IconX,
  Tag,
  VisuallyHidden,
} from '@vtex/admin-ui'

export {
  actsHref,
  cancellationHref,
  causeHref,
  decodeQuery,
  encodeQuery,
  listAddress,
  listHref,
  orderAddress,
  orderHref,
  planHref,
  settingsHref,
  VTEX_LOG,
} from './address'
export { Avatar } from './avatar'
export { browserMemory } from './browser-memory'
export { Button } from './button'
export { Chip } from './chip'
export { CodeChoice, NoteField } from './code-choice'
export { colors } from './colors'
export { CopyByHand } from './copy-by-hand'
export { CopyButton } from './copy-button'
export { CopyText } from './copy-text'
export { CountText } from './count-text'
export { DataTable } from './data-table'
export type { Column } from './data-table'
export type { RowGroup } from './row-groups'
export { isDeadlineRunning } from './deadline'
export { DeadlineText } from './deadline-text'
export { Disclosure } from './disclosure'
export { DraftsOf, useDraft, useDrafts } from './draft'
export { DropZone } from './drop-zone'
export { handFile, takeHandedFile } from './handed-file'
export { DoNotReprocess } from './do-not-reprocess'
export { useDurationText } from './duration-text'
export { EmptyBlock } from './empty-block'
export { ErrorTypeFilter } from './error-type-filter'
export { ErrorTypeTag } from './error-type-tag'
export { ExternalLink } from './external-link'
export { FailureBlock } from './failure-block'
export { Figure, FigureRow } from './figure-row'
export { FilterGroup } from './filter-group'
export type { FilterOption } from './filter-group'
export type { Ticks } from './row-tick'
export type { TableSort } from './head-cell'
export { isFocusLost } from './focus-lost'
export { handOver } from './hand-over'
export type { WrittenFile } from './hand-over'
export { HandOverDoubt } from './hand-over-doubt'
export { HEADING_ID } from './heading-id'
export {
  bullets,
  focusRing,
  line,
  page,
  pageTitle,
  paragraph,
  partTitle,
  plainList,
  progressStyle,
  prose,
  quietParagraph,
  sheetTitle,
  stack,
  titleStyle,
  wordButton,
  wordLink,
} from './layout'
export { eachInSlices } from './in-slices'
export { later, useFetchAtTouch } from './later'
export { MoneySums } from './money-sums'
export { Info } from './info'
export { InnerLink } from './inner-link'
export { MoneyText } from './money-text'
export { SessionEnded, SignIn } from './session-ended'
export { TroubleNotice } from './trouble-notice'
export { Notice } from './notice'
export { PageHead } from './page-head'
export { PageLink } from './page-link'
export { Pager } from './pager'
export { Popover } from './popover'
export type { Opener } from './popover'
export { PersonText, usePersonText } from './person-text'
export { Placeholder } from './placeholder'
export { useNow } from './now'
export { BAR_HEIGHT, CRAMPED, NARROW, PHONE, TIGHT, TIGHT_TABLE } from './screen'
export { RememberedRoom } from './remembered-room'
export { ReportTable } from './report-table'
export { rowLinkId } from './row-link'
export { SavedFile, useSavedFile } from './saved-file'
export { Section } from './section'
export { selectStyle } from './select-style'
export { AboveActions, ActionMenu, MoreActions, PrimaryLink, SheetActions } from './sheet-actions'
export { useBeside, useShownList } from './shown-list'
export { SideSheet } from './side-sheet'
export type { Neighbors } from './side-sheet'
export { Spoken } from './spoken'
export { useStoreTimeZone } from './store-time-zone'
export { ClosedTag, StatusTag } from './status-tag'
export { Steps } from './steps'
export { TrendBars } from './trend-bars'
export { ExactTime, RelativeTime, ShortTime, ZoneName } from './time-text'
export { UnknownText } from './unknown-text'
export { useMedia } from './use-media'
export { useRoving } from './use-roving'
export { writeToClipboard } from './write-to-clipboard'
