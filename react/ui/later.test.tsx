import { fireEvent, screen, waitFor } from '@testing-library/react'
import React from 'react'

import { renderPart } from '../testing/render-part'
import { later, useFetchAtTouch } from './later'

function Greeting({ name }: { readonly name: string }) {
  return <p>{name}</p>
}

describe('a part of the page that comes later', () => {
  test('is fetched when it is shown, and once', async () => {
    const load = jest.fn(async () => Greeting)
    const Later = later(load)
    renderPart(<Later name="first" />)
    expect(screen.queryByText('first')).toBeNull()
    await screen.findByText('first')
    renderPart(<Later name="second" />)
    expect(screen.getByText('second')).toBeTruthy()
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('is fetched before it is shown, once somebody touches the page', async () => {
    const load = jest.fn(async () => Greeting)
    later(load)
    function Page() {
      useFetchAtTouch()
      return null
    }
    renderPart(<Page />)
    expect(load).not.toHaveBeenCalled()
    fireEvent.keyDown(window, { key: 'j' })
    expect(load).not.toHaveBeenCalled()
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1))
  })

  test('says that it could not be fetched, and is asked for again where it is shown anew', async () => {
    const load = jest.fn(async () => Greeting).mockRejectedValueOnce(new Error('no answer'))
    const Later = later(load)
    const { show } = renderPart(<Later name="here" />)
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded')
    show(null)
    renderPart(<Later name="here" />)
    await screen.findByText('here')
  })
})
