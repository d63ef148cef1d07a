import { screen } from '@testing-library/react'

import { aFile, showImports } from '../testing/import-page'
import { handFile, takeHandedFile } from '../ui'

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a file that a person chose on the page before', () => {
  const csv = [
    'ID;Afiliado;Status;Data de processamento',
    '701-1;AMZ;Processado com erro;25/11/2026 10:00',
  ].join('\n')

  it('is read where files are imported, once', async () => {
    handFile(aFile(csv))
    showImports()
    expect(await screen.findByText(/1 order recognized/)).toBeVisible()
    expect(takeHandedFile()).toBeUndefined()
  })
})
