import { csx } from '@vtex/admin-ui'

import { colors } from './colors'
import { NARROW } from './screen'

/** How the keyboard sees where it is, on what is not a button of the design system. */
export const focusRing = {
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '2px' },
} as const

/** A button that reads like the words around it. */
export const wordButton = {
  minHeight: '1.5rem',
  padding: 0,
  border: 'none',
  bg: 'transparent',
  font: 'inherit',
  text: '$body',
  textDecoration: 'underline',
  cursor: 'pointer',
  ...focusRing,
} as const

/** A link that is a line of its own, and large enough for a finger. */
export const wordLink = {
  display: 'inline-block',
  minHeight: '1.5rem',
  text: '$body',
  color: '$action.main.tertiary',
  textDecoration: 'underline',
} as const

/** How a bar of progress looks: left to themselves, engines draw it in colors of their own, some in green. */
export const progressStyle = {
  height: '0.5rem',
  border: 'none',
  borderRadius: '$base',
  overflow: 'hidden',
  appearance: 'none',
  bg: colors.line,
  '&::-webkit-progress-bar': { backgroundColor: colors.line },
  '&::-webkit-progress-value': { backgroundColor: colors.accent },
  '&::-moz-progress-bar': { backgroundColor: colors.accent },
  '@media (forced-colors: active)': { appearance: 'auto' },
} as const

/** What a sheet is about. */
export const sheetTitle = csx({
  fontSize: '1.125rem',
  lineHeight: '1.5rem',
  fontWeight: 600,
  margin: 0,
  overflowWrap: 'anywhere',
})

/** How wide a page of this app is, and the room around it. */
export const page = csx({
  maxWidth: '90rem',
  margin: '0 auto',
  padding: '0.75rem 1.5rem 1.5rem',
  bg: '$primary',
  color: '$primary',
  [NARROW]: { padding: '0.75rem 1rem 1.5rem' },
  '@media print': { padding: 0 },
})

/** A step of the design system's scale of distances. */
type Space = 1 | 2 | 3 | 4 | 5 | 6 | 7

interface Place {
  /** How far below what stands above it. */
  readonly top?: Space
  /** How far above what follows. */
  readonly bottom?: Space
  /** How wide at most, in rem. */
  readonly width?: number
  /** What is true of this place alone. */
  readonly also?: Parameters<typeof csx>[0]
}

interface Row extends Place {
  readonly gap?: Space
  readonly align?: 'baseline' | 'flex-start' | 'flex-end' | 'stretch'
}

interface Words extends Place {
  readonly quiet?: boolean
  readonly small?: boolean
}

const space = (step: Space) => `$space-${step}`

const placed = ({ top, bottom, width, also }: Place) => ({
  ...(top && { marginTop: space(top) }),
  ...(bottom && { marginBottom: space(bottom) }),
  ...(width && { maxWidth: `${width}rem` }),
  ...also,
})

/** Side by side, and on a further line where there is no room. */
export const line = ({ gap, align, ...place }: Row) =>
  csx({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: align || 'center',
    ...(gap && { gap: space(gap) }),
    ...placed(place),
  })

/** One below the other. */
export const stack = ({ gap, align, ...place }: Row) =>
  csx({
    display: 'flex',
    flexDirection: 'column',
    ...(align && { alignItems: align }),
    ...(gap && { gap: space(gap) }),
    ...placed(place),
  })

/** Sentences. */
export const prose = ({ quiet, small, ...place }: Words) =>
  csx({
    text: small ? '$detail' : '$body',
    ...(quiet && { color: '$secondary' }),
    margin: 0,
    ...placed(place),
  })

/** A list whose items need no sign. */
export const plainList = (place: Place) =>
  csx({ listStyle: 'none', margin: 0, padding: 0, ...placed(place) })

/** A list of short points. */
export const bullets = (place: Place) =>
  csx({ text: '$body', margin: 0, paddingLeft: '$space-5', ...placed(place) })

/** How the name of a page looks. */
export const titleStyle = {
  fontSize: '1.375rem',
  lineHeight: '1.75rem',
  fontWeight: 600,
  color: '$primary',
  margin: 0,
} as const

export const pageTitle = csx(titleStyle)

/** Over a part of a page. */
export const partTitle = csx({ text: '$title2', margin: 0, marginTop: '$space-6' })

export const paragraph = prose({ top: 2, width: 46 })
export const quietParagraph = prose({ quiet: true, top: 2, width: 46 })
