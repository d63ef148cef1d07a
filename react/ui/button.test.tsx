import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import React from 'react'

import { Button } from './button'

describe('a button that waits for an answer', () => {
  it('keeps its name and the focus, and is not pressed twice', async () => {
    const user = userEvent.setup()
    const pressed: string[] = []
    const form = (loading: boolean) => (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          pressed.push('submit')
        }}
      >
        <input aria-label="Note" />
        <Button type="submit" loading={loading} onClick={() => pressed.push('click')}>
          Save
        </Button>
      </form>
    )
    const { rerender } = render(form(false))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    rerender(form(true))

    const button = screen.getByRole('button', { name: 'Save' })
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard('{Enter}')
    await user.type(screen.getByLabelText('Note'), 'again{Enter}')
    expect(pressed).toEqual(['click', 'submit'])
  })
})
