import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { CountText, Figure, FigureRow, Notice, quietParagraph } from '../ui'
import { CarrierDoubts } from './carrier-doubts'
import { CarrierRows } from './carrier-rows'
import { carrierFields } from './recognize/carrier-columns'
import { CutIds } from './report-sum'
import { Preview } from './preview'
import { block, row } from './styles'
import type { CarriersFile } from './use-carriers-file'

const APP = 'admin/order-integrations.imports'

const mostRows = 5

interface Props {
  readonly file: CarriersFile
}

/** Which codes and which names were understood, what was not, and what a person has to say first. */
export function CarriersPreview({ file }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { heading, read, missing } = file
  if (!heading || !read) return null
  const { header, mapping, isGuessed } = heading
  const label = (name: string) => formatMessage({ id: `${APP}.sum.${name}` })
  return (
    <>
      <FirstCarriers file={file} />
      <FigureRow>
        <Figure label={label('rows')}>{formatNumber(read.rowsRead)}</Figure>
        <Figure label={label('carriers')}>{formatNumber(read.carriers.length)}</Figure>
        <Figure label={label('left-out')}>
          {formatNumber(read.rowsRead - read.carriers.length)}
        </Figure>
      </FigureRow>
      {read.repeated > 0 && (
        <p className={quietParagraph}>
          <CountText id={`${APP}.carriers-repeated`} count={read.repeated} />
        </p>
      )}
      <CarrierRows title="carriers-others" rows={read.others} />
      <CarrierRows title="carriers-deleted" rows={read.deleted} />
      <CarrierRows title="carriers-notes" rows={read.notes} />
      <CarrierRows title="carriers-lost" rows={read.lost} />
      <CarrierDoubts file={file} />
      {read.areCodesCut && (
        <CutIds
          column={header[mapping.carrierId === undefined ? -1 : mapping.carrierId] || ''}
          isRight={file.areCodesRight}
          onRight={file.setAreCodesRight}
        />
      )}
      {isGuessed && (
        <label className={row}>
          <input
            type="checkbox"
            checked={file.isSure}
            onChange={({ target }) => file.setIsSure(target.checked)}
          />
          <FormattedMessage id={`${APP}.carriers-sure`} />
        </label>
      )}
      {missing !== undefined && (
        <div className={block} role="status">
          <Notice tone="warning">{missing}</Notice>
        </div>
      )}
    </>
  )
}

function FirstCarriers({ file: { heading, read } }: Props) {
  if (!heading || !read || read.carriers.length === 0) return null
  return (
    <Preview
      fields={carrierFields.filter(
        (field) => field !== 'contactType' && heading.mapping[field] !== undefined,
      )}
      rows={read.carriers
        .slice(0, mostRows)
        .map(({ id, name, tradeName }) => ({ carrierId: id, carrierName: name, tradeName }))}
      total={read.carriers.length}
      title="carriers-preview"
    />
  )
}
