import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Diagnosis } from '../api/use-order-integration'
import { colors, csx } from '../ui'
import { toKebab } from '../ui/labels'
import { toPieces } from './highlight'

const APP = 'admin/order-integrations.page'

const quote = csx({
  margin: 0,
  padding: '$space-3 $space-4',
  bg: '$secondary',
  borderRadius: '$base',
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  mark: {
    font: 'inherit',
    bg: colors.warningWash,
    color: 'inherit',
    borderBottom: `2px solid ${colors.warning}`,
    fontWeight: 600,
  },
})
const source = csx({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '$space-4',
  margin: 0,
  marginTop: '$space-2',
  text: '$detail',
  color: '$secondary',
  '& > span, code': { fontSize: 'inherit', lineHeight: 'inherit' },
})

interface Props {
  readonly diagnosis: Diagnosis
  readonly rawMessage: string
}

/** The message as it was reported, with the values that the diagnosis took from it. Text only: it is a stranger's. */
export function RawMessage({ diagnosis, rawMessage }: Props) {
  const { facts, code, origin, confidence } = diagnosis

  return (
    <>
      <blockquote className={quote} translate="no">
        {toPieces(rawMessage, facts).map(({ text, facts: names }, index) =>
          names.length > 0 ? <mark key={index}>{text}</mark> : text,
        )}
      </blockquote>
      <p className={source}>
        {code && (
          <span>
            <FormattedMessage id={`${APP}.code`} values={{ code: <code>{code}</code> }} />
          </span>
        )}
        {origin !== 'REPORTED' && (
          <span>
            <FormattedMessage id={`${APP}.origin-${toKebab(origin)}`} />
          </span>
        )}
        <span>
          <FormattedMessage id={`${APP}.confidence-${toKebab(confidence)}`} />
        </span>
      </p>
    </>
  )
}
