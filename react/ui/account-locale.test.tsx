import { render, screen } from '@testing-library/react'
import React from 'react'
import { FormattedNumber, IntlProvider } from 'react-intl'

import { RuntimeStandIn } from '../testing/render-runtime'
import { MoneyText } from './money-text'
import { NowProvider } from './now'
import { StoreTimeZoneProvider } from './store-time-zone'
import { ExactTime } from './time-text'

// The same table stands in node/texts/account-locale.test.ts: service and page write on one page.
describe.each([
  ['en-US', '1,234.5', 'R$3,313.61', '24 Nov 2026, 18:05 GMT-3'],
  ['pt-BR', '1.234,5', 'R$\u00a03.313,61', '24 de nov. de 2026, 18:05 BRT'],
  ['es-AR', '1.234,5', 'R$\u00a03.313,61', '24 de nov de 2026, 18:05 GMT-3'],
  ['es-MX', '1,234.5', 'R$3,313.61', '24 nov 2026, 18:05 GMT-3'],
  ['es-CO', '1.234,5', 'R$\u00a03.313,61', '24 de nov de 2026, 18:05 GMT-3'],
  // Without a region, as stores in Latin America write.
  ['es', '1.234,5', 'R$\u00a03.313,61', '24 de nov de 2026, 18:05 GMT-3'],
  ['fr-FR', '1,234.5', 'R$3,313.61', '24 Nov 2026, 18:05 GMT-3'],
] as const)('an account of %s', (locale, number, money, time) => {
  it('reads numbers, amounts and times as the service writes them', () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2027-01-01T12:00:00.000Z'))
    render(
      <IntlProvider locale={locale} timeZone="America/Sao_Paulo">
        <RuntimeStandIn start="/" locale={locale}>
          {() => (
            <StoreTimeZoneProvider>
              <NowProvider>
                <p aria-label="number">
                  <FormattedNumber value={1234.5} />
                </p>
                <p aria-label="money">
                  <MoneyText amount={331_361} currency="BRL" />
                </p>
                <p aria-label="time">
                  <ExactTime at="2026-11-24T21:05:00.000Z" />
                </p>
              </NowProvider>
            </StoreTimeZoneProvider>
          )}
        </RuntimeStandIn>
      </IntlProvider>,
    )

    expect(screen.getByLabelText('number').textContent).toBe(number)
    expect(screen.getByLabelText('money').textContent).toBe(money)
    expect(screen.getByLabelText('time').textContent).toBe(time)
  })
})
