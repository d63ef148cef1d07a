import { csx } from '@vtex/admin-ui'
import React from 'react'

import { ExternalLink } from './external-link'
import { plainList } from './layout'
import { PHONE } from './screen'

const list = plainList({ also: { counterReset: 'step' } })
const item = csx({
  position: 'relative',
  counterIncrement: 'step',
  paddingLeft: '2.25rem',
  text: '$body',
  '& + &': { marginTop: '$space-4' },
  '&::before': {
    content: 'counter(step)',
    position: 'absolute',
    left: 0,
    top: '-0.125rem',
    size: '1.5rem',
    borderRadius: '$pill',
    bg: '$action.main.secondary',
    color: '$action.main.secondary',
    fontWeight: 600,
    text: '$action2',
    lineHeight: '1.5rem',
    textAlign: 'center',
  },
})
const links = csx({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '$space-4',
  rowGap: '$space-1',
  listStyle: 'none',
  padding: 0,
  margin: 0,
  marginTop: '$space-1',
  // Each is a target of its own, not a word in a sentence.
  a: { display: 'inline-flex', alignItems: 'center', minHeight: '1.5rem' },
  [PHONE]: { rowGap: 0, a: { minHeight: '2.75rem' } },
})

interface Step {
  readonly text: string
  readonly actions: readonly {
    readonly id: string
    readonly label: string
    readonly url: string
  }[]
}

interface Props {
  readonly steps: readonly Step[]
}

export function Steps({ steps }: Props) {
  return (
    // Safari takes the list away from screen readers when its markers are styled away.
    <ol className={list} role="list">
      {steps.map(({ text, actions }) => (
        <li key={text} className={item}>
          {text}
          {actions.length > 0 && (
            <ul className={links} role="list">
              {actions.map(({ id, label, url }) => (
                <li key={id}>
                  <ExternalLink href={url}>{label}</ExternalLink>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
