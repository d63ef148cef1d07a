import React, { Fragment } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { KnownMarketplace } from '../api/use-import-settings'
import { ExternalLink, paragraph, quietParagraph } from '../ui'
import type { Download } from './profiles/profile'
import { profiles } from './profiles/profiles'
import { points } from './styles'

const APP = 'admin/order-integrations.imports'

/** In the reader's language where the seller center has it, else in all that are known. */
function downloadsOf(marketplace: string, locale: string): readonly Download[] {
  const profile = profiles.find(({ marketplace: names }) => names.test(marketplace))
  const all = (profile && profile.downloads) || []
  const own = all.filter(({ language }) => locale.startsWith(language))
  return own.length > 0 ? own : all
}

interface Props {
  /** Whose reports may be imported here. */
  readonly marketplaces: readonly KnownMarketplace[]
}

/** Where to click, in each marketplace's seller center, for the right file; said where no source was found. */
export function WhereToDownload({ marketplaces }: Props) {
  const { locale } = useIntl()
  const names = [...new Set(marketplaces.map(({ name }) => name))]
  const known = names.filter((name) => downloadsOf(name, locale).length > 0)
  const others = names.filter((name) => !known.includes(name))
  if (names.length === 0) return null
  return (
    <>
      {known.length > 0 && (
        <>
          <p className={paragraph}>
            <FormattedMessage id={`${APP}.download`} />
          </p>
          <ul className={points}>
            {known.map((name) => (
              <li key={name}>
                <Downloads name={name} downloads={downloadsOf(name, locale)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <p className={quietParagraph}>
          <FormattedMessage id={`${APP}.download-unknown`} values={{ names: others.join(', ') }} />
        </p>
      )}
    </>
  )
}

interface DownloadsProps {
  readonly name: string
  readonly downloads: readonly Download[]
}

function Downloads({ name, downloads }: DownloadsProps) {
  const { formatMessage } = useIntl()
  return (
    <>
      {name}:{' '}
      {downloads.map(({ language, steps, page }, index) => (
        <Fragment key={language}>
          {index > 0 && ' / '}
          <strong lang={language}>{steps.join(' > ')}</strong>
          {page && (
            <>
              {' '}
              <ExternalLink href={page}>
                {formatMessage({ id: `${APP}.download-page` })}
              </ExternalLink>
            </>
          )}
        </Fragment>
      ))}
    </>
  )
}
