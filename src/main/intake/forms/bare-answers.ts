import type { FieldKey } from '@shared/domain/fields'
import type { Attribute } from '@shared/protocol/vocabulary-schema'
import { fieldsOf } from './labels/vocabulary-book'
import { answersField, type Answer } from './layout/answer'

const aboutPerson: readonly FieldKey[] = ['subject.dateOfBirth', 'subject.address', 'subject.reference']

const isName = (attribute: Attribute | undefined): boolean =>
  attribute === 'name' || attribute === 'forenames' || attribute === 'surname'

/**
 * Decides what a plain "Name" or "Date", outside any block, asks about: the name beside a date of birth or an
 * address is the person's; a date at the head of the form is the date raised. Any other is left out.
 */
export function bareMeant(answers: readonly Answer[]): Answer[] {
  const asks = (field: FieldKey) => answers.some((answer) => !answer.bare && answersField(answer, field))
  const first = (attribute: Attribute | undefined) => answers.find((answer) => answer.bare?.[0] === attribute)
  const dates = answers.filter((answer) => answer.bare?.[0] === 'on')
  return answers.flatMap((answer, index): Answer[] => {
    if (!answer.bare) return [answer]
    const near = answers.slice(Math.max(0, index - 3), index + 4)
    const personal = near.some(
      (other) => !other.bare && aboutPerson.some((field) => answersField(other, field)),
    )
    const [asked] = answer.bare
    if (
      answer.bare.length === 1 &&
      isName(asked) &&
      answer === first(asked) &&
      personal &&
      !asks('subject.name')
    ) {
      const target = fieldsOf('subject', answer.bare, false)
      return target ? [{ ...answer, bare: undefined, target }] : []
    }
    const early = index < answers.length / 3
    if (answer === dates[0] && dates.length === 1 && early && !asks('raisedOn')) {
      return [{ ...answer, bare: undefined, target: { field: 'raisedOn', also: [], sure: false } }]
    }
    return []
  })
}
