import { csx, IconArrowSquareOut, VisuallyHidden } from '@vtex/admin-ui'
import React from 'react'
import { FormattedMessage } from 'react-intl'

const link = csx({
  // Where it is cut off, so is what only a screen reader reads in it.
  position: 'relative',
  color: '$action.main.tertiary',
  textDecoration: 'underline',
  textUnderlineOffset: '0.15em',
  '&:hover': { color: '$action.main.tertiaryHover' },
  span: { font: 'inherit', color: 'inherit' },
  svg: { display: 'inline', verticalAlign: '-0.15em', marginLeft: '$space-05' },
})

// Holds the icon on the line of the last word.
const STAYS = '\u2060'

interface Props {
  readonly href: string
  readonly children: string
  /** What it opens, where its words do not say that. */
  readonly says?: string
}

export function ExternalLink({ href, children, says }: Props) {
  return (
    <a className={link} href={href} title={says} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden>
        {STAYS}
        <IconArrowSquareOut size="small" />
      </span>
      <VisuallyHidden>
        <FormattedMessage id="admin/order-integrations.page.opens-in-new-tab" />
      </VisuallyHidden>
    </a>
  )
}
