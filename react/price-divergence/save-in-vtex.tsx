import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import { useSaveSettings } from '../api/settings-changes'
import type { Band, Outcome, DivergencePreview, TypedBand } from '../api/use-price-divergence'
import {
  Button,
  csx,
  ExternalLink,
  line,
  Notice,
  paragraph,
  partTitle,
  quietParagraph,
  TroubleNotice,
} from '../ui'
import { toKebab } from '../ui/labels'
import { asTyped } from './draft'
import { APP } from './texts'

const values = csx({ text: '$body', marginTop: '$space-3', paddingLeft: '$space-5' })
const row = line({ gap: 4, top: 3, also: { text: '$body' } })

interface Props {
  readonly preview: DivergencePreview
  readonly outcome: Outcome
  readonly typed: readonly TypedBand[]
  /** The rule was entered. */
  readonly onSaved: () => void
}

/** Saving stays in VTEX: what to type there, and then the word that it was. */
export function SaveInVtex({ preview, outcome, typed, onSaved }: Props) {
  const right = useRights().changeSettings
  return (
    <>
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.save`} />
      </h2>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.save-help`} />
      </p>
      <ol className={values}>
        {outcome.bands.map((band) => (
          <li key={JSON.stringify(band)}>
            <BandText band={band} />
            {band.action === 'ASK' && (
              <div>
                <FormattedMessage id={`${APP}.save-persons`} />
              </div>
            )}
          </li>
        ))}
      </ol>
      <div className={row}>
        {preview.actions.map(({ id, label, url }) => (
          <ExternalLink key={id} href={url}>
            {label}
          </ExternalLink>
        ))}
      </div>
      {right === 'granted' ? (
        <Confirm typed={typed} onSaved={onSaved} />
      ) : (
        <p className={quietParagraph}>
          <FormattedMessage id={`${APP}.confirm-owners`} />
        </p>
      )}
    </>
  )
}

function BandText({ band: { side, from, to, action } }: { readonly band: Band }) {
  const { formatMessage } = useIntl()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  return (
    <FormattedMessage
      id={`${APP}.save-band${side === 'BOTH' ? '' : '-side'}`}
      values={{
        from: asTyped(from),
        to: asTyped(to),
        side: t(`side-${toKebab(side)}`),
        action: t(`action-${toKebab(action)}`),
      }}
    />
  )
}

function Confirm({ typed, onSaved }: Pick<Props, 'typed' | 'onSaved'>) {
  const { busy, change, send } = useSaveSettings()
  const confirm = async () => {
    const saved = await send({ input: { divergenceRule: { bands: [...typed] } } })
    if (saved.kind === 'done') onSaved()
  }
  return (
    <>
      <div className={row}>
        <Button variant="secondary" loading={busy} onClick={() => void confirm()}>
          <FormattedMessage id={`${APP}.confirm`} />
        </Button>
        <FormattedMessage id={`${APP}.confirm-help`} />
      </div>
      <div role="status">
        {change?.kind === 'done' && (
          <Notice tone="info">
            <FormattedMessage id={`${APP}.confirmed`} />
          </Notice>
        )}
        {change && change.kind !== 'done' && <TroubleNotice trouble={change} />}
      </div>
    </>
  )
}
