import { describe, expect, it } from 'vitest'
import { AccordError } from '@shared/domain/problem'
import { cannotWrite } from './cannot-write'

const failed = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' })

describe('a report that cannot be written', () => {
  it('says why and what to do, naming the file but not its folder', () => {
    for (const code of ['ENOSPC', 'EACCES', 'EBUSY', 'EROFS', 'EFBIG', 'EIO']) {
      const error = cannotWrite('/home/somebody/private/report.xlsx', failed(code))
      expect(error, code).toBeInstanceOf(AccordError)
      expect(error.message).toContain('report.xlsx could not be written')
      expect(error.message).not.toContain('somebody')
      expect(error instanceof AccordError && error.problem.whatToDo).toMatch(/try again\.$/)
    }
  })

  it('passes on a bug as the bug it is', () => {
    const bug = new TypeError('x is not a function')
    expect(cannotWrite('/report.xlsx', bug)).toBe(bug)
  })
})
