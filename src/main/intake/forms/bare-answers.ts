import type { FieldKey } from '@shared/domain/fields'
import type { Attribute } from '@shared/protocol/vocabulary-schema'
import { fieldsOf } from './labels/vocabulary-book'
import { answersField, type Answer } from './layout/answer'

const aboutPerson: readonly FieldKey[] = ['subject.dateOfBirth', 'subject.address', 'subject.reference']

const isName = (attribute: Attribute | undefined): boolean =>
  attribute === 'name' || attribute === 'forenames' || attribute === 'surname'

/** Who responds is who the escalation was raised with, where a form asks for the one and not for the other. */
export function respondingMeant(answers: readonly Answer[]): Answer[] {
  const asks = (about: string) =>
    answers.some(
      ({ target, bare }) => !bare && [target.field, ...target.also].some((field) => field.startsWith(about)),
    )
  const named = answers.some(({ target, bare }) => !bare && target.field === 'response.agency')
  if (!named || asks('escalatedTo.')) return [...answers]
  const meant: Partial<Record<FieldKey, FieldKey>> = {
    'response.agency': 'escalatedTo.agency',
    'response.name': 'escalatedTo.name',
    'response.jobTitle': 'escalatedTo.jobTitle',
  }
  return answers.map((answer) => {
    const { field, also } = answer.target
    const instead = meant[field]
    if (instead === undefined) return answer
    const others = also.map((each) => meant[each] ?? each)
    return { ...answer, target: { field: instead, also: others, sure: false } }
  })
}

/**
 * Decides what a plain "Name" or "Date", outside any block, asks about: the name beside a date of birth or an
 * address is the person's; a date at the head of the form is the date raised. Any other is left out.
 */
export function bareMeant(answers: readonly Answer[]): Answer[] {
  const asks = (field: FieldKey) => answers.some((answer) => !answer.bare && answersField(answer, field))
  /** "Who is this about?" over a block that asks for the name. */
  const headed = (index: number) => {
    const before = answers[index - 1]
    return before !== undefined && before.lines.length === 0 && answersField(before, 'subject.name')
  }
  const namedElsewhere = (index: number) =>
    answers.some(
      (answer, at) =>
        !answer.bare && answersField(answer, 'subject.name') && !(at === index - 1 && headed(index)),
    )
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
      !namedElsewhere(index)
    ) {
      const target = fieldsOf('subject', answer.bare, false)
      return target ? [{ ...answer, bare: undefined, target }] : []
    }
    // "How can we contact you?": whoever fills the form in.
    const own = /\byour?\b/i.test(answer.label) ? fieldsOf('escalatedBy', answer.bare, false) : null
    if (own && !asks(own.field)) return [{ ...answer, bare: undefined, target: own }]
    const early = index < answers.length / 3
    if (answer === dates[0] && dates.length === 1 && early && !asks('raisedOn')) {
      return [{ ...answer, bare: undefined, target: { field: 'raisedOn', also: [], sure: false } }]
    }
    return []
  })
}
