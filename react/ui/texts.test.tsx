import { screen } from '@testing-library/react'
import React from 'react'

import { NOW } from '../testing/builders'
import { renderPart } from '../testing/render-part'
import { DeadlineText } from './deadline-text'
import { ErrorTypeTag } from './error-type-tag'
import { MoneySums } from './money-sums'
import { MoneyText } from './money-text'
import { PersonText } from './person-text'
import { Spoken } from './spoken'
import { StatusTag } from './status-tag'
import { ExactTime, RelativeTime, ShortTime, ZoneName } from './time-text'
import { TrendBars } from './trend-bars'
import { UnknownText } from './unknown-text'

afterEach(() => jest.restoreAllMocks())

const MINUTE = 60_000
const at = (minutes: number) => new Date(NOW + minutes * MINUTE).toISOString()
const text = () => document.body.textContent ?? ''

describe('an amount', () => {
  it.each([
    [123_456, 'BRL', 'R$1,234.56'],
    [1_500, 'CLP', 'CLP 1,500'],
  ])('of %d %s reads %s', (amount, currency, expected) => {
    renderPart(<MoneyText amount={amount} currency={currency} />)

    expect(text().replace(/\u00a0/g, ' ')).toBe(expected)
  })

  it('is never added to one of another currency', () => {
    const sums = [
      { amount: 100, currency: 'BRL' },
      { amount: 200, currency: 'EUR' },
    ]
    renderPart(<MoneySums sums={sums} />)

    expect(text()).toBe('R$1.00, €2.00')
  })
})

describe('a time', () => {
  it('tells for a glance how long ago it was, and exactly to who asks', () => {
    renderPart(<RelativeTime at={at(-5)} />)

    const time = screen.getByText('5 minutes ago')
    expect(time).toHaveAttribute('datetime', at(-5))
    expect(time).toHaveAttribute('title', expect.stringMatching(/:00 UTC$/))
  })

  it('names its zone, and its seconds where it is looked up in a log', () => {
    renderPart(<ExactTime at="2026-11-23T14:00:07.000Z" seconds />)

    expect(text()).toBe('23 Nov, 14:00:07 UTC')
  })

  it('leaves the zone to the text around it', () => {
    renderPart(<ExactTime at="2026-11-23T14:00:07.000Z" zone={false} />)

    expect(text()).toBe('23 Nov, 14:00')
  })

  it('names a year that is not this one', () => {
    renderPart(<ExactTime at="2024-11-23T14:00:07.000Z" />)

    expect(text()).toContain('2024')
  })

  it('of today needs no day', () => {
    renderPart(
      <>
        <ShortTime at={at(0)} /> <ShortTime at={at(-3 * 24 * 60)} />
      </>,
    )

    expect(text()).toMatch(/^\d\d:\d\d \d+ \w+, \d\d:\d\d$/)
  })

  it('has a zone that can be named beside it', () => {
    renderPart(<ZoneName at={at(0)} />)

    expect(text()).toBe('UTC')
  })
})

describe('a deadline', () => {
  it.each([
    [-8, 'late', '8 min late'],
    [3, 'hour', '3 min'],
    [252, 'today', '4 h 12 min'],
    [4 * 24 * 60, 'later', '4 days'],
  ])('in %d minutes is %s, in words', (minutes, urgency, words) => {
    renderPart(<DeadlineText at={at(minutes)} estimated={false} />)

    expect(screen.getByText(words)).toHaveAttribute('data-urgency', urgency)
  })

  it('that nobody reported is never red', () => {
    renderPart(<DeadlineText at={at(3)} estimated />)

    expect(screen.getByText('3 min')).toHaveAttribute('data-urgency', 'today')
  })
})

describe('a short word', () => {
  it('names a status, and the step where a problem is', () => {
    renderPart(
      <>
        <StatusTag status="FAILED" />
        <StatusTag status="INTEGRATED_WITH_PROBLEM" step="ERP" />
      </>,
    )

    expect(screen.getByText('Failed')).toBeVisible()
    expect(screen.getByText('In VTEX, with a problem in the ERP')).toBeVisible()
  })

  it('names the type of an error', () => {
    renderPart(<ErrorTypeTag errorType="AMOUNT_DIVERGENCE" />)

    expect(screen.getByText('Amount divergence')).toBeVisible()
  })

  it('names a colleague, and says of one who was forgotten that they were here', () => {
    renderPart(
      <>
        <PersonText login="one@acme.example" /> <PersonText login="former-user" />
      </>,
    )

    expect(text()).toMatch(/^one@acme\.example (?!former$)\S.*/i)
    expect(text()).not.toContain('former-user')
  })

  it('says that something was not reported instead of leaving a gap', () => {
    renderPart(<UnknownText />)

    expect(text()).toMatch(/\w/)
  })

  it('is read out when it changes', () => {
    const { show } = renderPart(<Spoken>{false}</Spoken>)
    show(<Spoken>Copied</Spoken>)

    expect(screen.getByRole('status')).toHaveTextContent('Copied')
  })
})

describe('the bars of a trend', () => {
  it('are as high as their orders, and a sentence says what they show', () => {
    const points = [0, 1, 10].map((orders, index) => ({ from: at(index), orders }))
    const { container } = renderPart(<TrendBars trend={{ unit: 'DAY', points }} />)
    const heights = Array.from(container.querySelectorAll('rect')).map((bar) =>
      Number(bar.getAttribute('height')),
    )

    expect(screen.getByRole('img', { name: /11.*10/ })).toBeVisible()
    expect(heights[0]).toBe(1)
    expect(heights[1]).toBeGreaterThan(1)
    expect(heights[2]).toBeGreaterThan(heights[1] ?? 0)
  })
})
