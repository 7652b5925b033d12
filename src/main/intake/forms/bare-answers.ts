import type { FieldKey } from '@shared/domain/fields'
import { answersField, type Answer } from './layout/answer'

const aboutPerson: readonly FieldKey[] = ['subject.dateOfBirth', 'subject.address', 'subject.reference']

/**
 * Decides what a plain "Name" or "Date", outside any block, asks about: the name beside a date of birth or an
 * address is the person's; a date at the head of the form is the date raised. Any other is left out.
 */
export function bareMeant(answers: readonly Answer[]): Answer[] {
  const asks = (field: FieldKey) => answers.some((answer) => !answer.bare && answersField(answer, field))
  const names = answers.filter((answer) => answer.bare?.[0] === 'name')
  const dates = answers.filter((answer) => answer.bare?.[0] === 'on')
  return answers.flatMap((answer, index): Answer[] => {
    if (!answer.bare) return [answer]
    const near = answers.slice(Math.max(0, index - 3), index + 4)
    const personal = near.some(
      (other) => !other.bare && aboutPerson.some((field) => answersField(other, field)),
    )
    if (answer.bare.length === 1 && answer === names[0] && personal && !asks('subject.name')) {
      return [{ ...answer, bare: undefined, target: { field: 'subject.name', also: [], sure: false } }]
    }
    const early = index < answers.length / 3
    if (answer === dates[0] && dates.length === 1 && early && !asks('raisedOn')) {
      return [{ ...answer, bare: undefined, target: { field: 'raisedOn', also: [], sure: false } }]
    }
    return []
  })
}
