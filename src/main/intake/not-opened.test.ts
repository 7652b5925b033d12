import { describe, expect, it } from 'vitest'
import { notOpened } from './not-opened'
import { refusal } from './sources/refusals'

describe('A42 a file that the system does not give', () => {
  it.each([
    ['is held by another program', 'EBUSY', /in use by another program.*Close it in Word/],
    ['is kept online and cannot be fetched', 'UNKNOWN', /not on this computer.*Always keep on this device/],
    ['is on a drive that is gone', 'EIO', /not on this computer.*drive is connected/],
    ['is on a server that is away', 'EHOSTDOWN', /not on this computer/],
    ['may not be read', 'EACCES', /permission/],
    ['may not be touched', 'EPERM', /permission/],
    ['is no longer there', 'ENOENT', /was not found/],
    ['fails in another way', 'EMFILE', /could not be opened/],
  ])('because it %s says so, by name, and what to do', (_, code, says) => {
    const { message, whatToDo } = refusal(
      notOpened(Object.assign(new Error(code), { code })),
      'Form of June.docx',
    )
    expect(message).toContain('Form of June.docx')
    expect(`${message} ${whatToDo}`).toMatch(says)
  })

  it('is not explained by what is no answer of the system', () => {
    expect(notOpened(new Error('EBUSY'))).toBe('not-readable')
    expect(notOpened(null)).toBe('not-readable')
  })
})
