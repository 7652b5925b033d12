import { describe, expect, it } from 'vitest'
import { composedQuestion } from './composed-question'
import { wordsOf } from './words'

const asked = (text: string): string | null => {
  const meaning = composedQuestion(wordsOf(text).map(({ key }) => key))
  if (!meaning) return null
  const { root, attributes, opens } = meaning
  return root
    ? [root.field, ...root.also].join(' ')
    : (attributes?.join(' ') ?? `block of ${opens?.id ?? ''}`)
}

const questions: readonly (readonly [question: string, field: string])[] = [
  ['Date resolution process initiated', 'raisedOn'],
  ['Date the matter was first raised', 'raisedOn'],
  ['Date of their reply', 'response.on'],
  ['Reply received on', 'response.on'],
  ['Date challenge issued', 'raisedOn'],
  ['Date finished', 'outcome.agreedOn'],
  ['Which rung of the ladder is this', 'stage'],
  ['Rung at which it finished', 'outcome.stage'],
  ['What was decided and why we think it is wrong', 'concern.summary'],
  ['Is it a concern about the practice of a professional', 'concern.isProfessionalHandling'],
  ['How could the process be better', 'outcome.effectiveness'],
  ['Your work email or phone', 'escalatedBy.contact'],
  ['Their office email address', 'contact'],
  ['Date on which the dispute was concluded', 'outcome.agreedOn'],
  ['CHI / Mosaic number', 'subject.reference'],
  ['Name(s) of child(ren)', 'subject.name'],
  ['Reply of the other service', 'response.summary'],
  ['Reply given by', 'response.name'],
  ['Matters in dispute', 'concern.summary'],
  ['What outcome is the escalating agency seeking', 'concern.outcomeSought'],
  ['Stage reached when resolved', 'outcome.stage'],
  ['Working days taken', 'outcome.timeTaken'],
  ['Does the concern relate to professional handling of the case', 'concern.isProfessionalHandling'],
  ['Is the concern about a worker’s professional practice', 'concern.isProfessionalHandling'],
  ['What is the difference of view', 'concern.summary'],
  ['Date raised with the other agency', 'raisedOn'],
  ['Officer’s name', 'name'],
  ['Post held', 'jobTitle'],
  ['Practitioner initiating resolution', 'block of escalatedBy'],
  ['Practitioner / manager contacted', 'block of escalatedTo'],
  ['Agency with which the difference is raised', 'escalatedTo.agency'],
  ['Resident / service user', 'subject.name'],
  ['Escalation raised on', 'raisedOn'],
  ['Residing at', 'subject.address'],
  ['Describe the disagreement and the impact on the child', 'concern.summary'],
  ['What did the other organisation say?', 'response.summary'],
  ['What the other agency says', 'response.summary'],
  ['Best way to reach them', 'contact'],
  ['What the receiving service told us', 'response.summary'],
  ['In a few lines, what is the difference about?', 'concern.summary'],
  ['What do you think should happen?', 'concern.outcomeSought'],
  ['Agency B responding to the dispute', 'block of response'],
  ['Agency 1 raising the dispute', 'escalatedBy.agency'],
  ['Position of the other agency', 'response.summary'],
  ['Number of days from start to resolution', 'outcome.timeTaken'],
  ['How many working days did it take?', 'outcome.timeTaken'],
  ['How useful did you find the policy?', 'outcome.effectiveness'],
  ['Agency notifying the dispute', 'escalatedBy.agency'],
  ['Who the disagreement is with', 'block of escalatedTo'],
  ['Details of practitioner / service you are escalating to', 'block of escalatedTo'],
  ['Lead practitioner responding', 'block of response'],
  ['Dissenting practitioner', 'block of escalatedBy'],
  ['Practitioner responsible for the decision', 'block of escalatedTo'],
  ['Response of decision-maker', 'response.summary'],
  ['Date dissent notified', 'raisedOn'],
  ['Who is making this request?', 'block of escalatedBy'],
  ['What is your job?', 'escalatedBy.jobTitle'],
  ['What would resolve it for you?', 'concern.outcomeSought'],
  ['Is it about the conduct of a professional?', 'concern.isProfessionalHandling'],
  ['Is it about how a procedure works?', 'concern.isProcess'],
  ['Is this about how a member of our staff acted?', 'concern.isProfessionalHandling'],
  ['Does the dispute relate to a policy?', 'concern.isProcess'],
  ['EHM or Liquidlogic number', 'subject.reference'],
  ['Who is leading for that agency? (name and role)', 'name jobTitle'],
  ['Who is leading for the challenged agency?', 'block of escalatedTo'],
  ['Best number or email to reach you', 'escalatedBy.contact'],
  ['Best number to reach them', 'contact'],
  ['Time taken from escalation to close', 'outcome.timeTaken'],
  ['Did this procedure help?', 'outcome.effectiveness'],
  ['Summary, with the view of each agency', 'concern.summary'],
  ['Position of each party', 'concern.summary'],
  ['What do the two agencies think?', 'concern.summary'],
  ['What decision or practice is being challenged?', 'concern.summary'],
  ['Which decision do you disagree with?', 'concern.summary'],
  ['What do you not agree with?', 'concern.summary'],
  ['What don’t you agree with?', 'concern.summary'],
  ['Where do the agencies differ?', 'concern.summary'],
  ['Decision or action in dispute', 'concern.summary'],
  ['What are you challenging and why?', 'concern.summary'],
  ['Why are we escalating?', 'concern.summary'],
  ['Your reasons for escalating', 'concern.summary'],
  ['Name of adult, date of birth and ID number', 'subject.name subject.dateOfBirth subject.reference'],
  ['Date of this escalation', 'raisedOn'],
  ['Date of our challenge', 'raisedOn'],
  ['Date you are raising this', 'raisedOn'],
  ['Comments on how the policy worked', 'outcome.effectiveness'],
  ['How well this procedure worked', 'outcome.effectiveness'],
  ['How did you find the process?', 'outcome.effectiveness'],
  ['Your experience of the process', 'outcome.effectiveness'],
  ['What difference did the process make?', 'outcome.effectiveness'],
  ['Officer answering the dispute', 'block of escalatedTo'],
  ['Job title of officer answering', 'escalatedTo.jobTitle'],
  ['Details of the dispute, with the position of each agency', 'concern.summary'],
  ['The views of both parties', 'concern.summary'],
  ['Solution proposed', 'concern.outcomeSought'],
  ['Outcome you are looking for', 'concern.outcomeSought'],
  ['Remedy agreed', 'outcome.summary'],
  ['Result of the challenge', 'outcome.summary'],
  ['Date it was decided', 'outcome.agreedOn'],
  ['When did you first challenge them?', 'raisedOn'],
  ['What they said', 'response.summary'],
]

// What people write in the boxes, and what could ask several things.
const noQuestions = [
  'Remedy', 'What we said', 'When you challenge', 'Solution for all', 'Safeguarding Lead', 'Service Manager', 'Case Manager', 'Response Ambulance CIC', 'Age Concern', 'Adult Service', 'Not agreed',
  'No agreement reached', 'No response received', 'The process worked well', 'Resolved by agreement', 'As agreed', 'Stage One',
  'Professional concern raised', 'Date', 'Name', 'Response', 'Date concern received', 'Date reply agreed', 'Other professional concern',
  'Receiving agency response to escalating agency outcome date', 'Reviewing officer’s name', 'Date of the next meeting',
  'Is it about how the process was handled by a worker?', 'Is the outcome about the process?', 'Adult / young person', 'Young person', 'Adult at risk', 'Details of the adult the concern is about', 'Views of the adult', 'Name of receiving agency and escalating agency',
  'Date of decision being challenged', 'Positions of both practitioners', 'Stage at which the decision was challenged', 'Has the decision been challenged?', 'Views of each child', 'By whom the decision was challenged',
] // prettier-ignore

describe('a question in no list of labels', () => {
  it.each(questions)('“%s” asks for %s, and never for sure', (question, field) => {
    expect(asked(question)).toBe(field)
    const meaning = composedQuestion(wordsOf(question).map(({ key }) => key))
    expect(meaning?.root?.sure ?? false).toBe(false)
  })

  it.each(noQuestions)('“%s” is none, or could ask several things', (text) => {
    expect(asked(text)).toBeNull()
  })
})
