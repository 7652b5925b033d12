import { describe, expect, it } from 'vitest'
import { box, doc } from './testing/build'
import { readOne, values } from './testing/read'

/** Wordings of boards nobody has told Accord about, as printed questions with answers. Names and boards are invented. */
describe('questions as other boards word them', () => {
  it('asks plainly, as a person would', () => {
    const item = readOne(
      doc()
        .p('Brackenshire Adults Partnership')
        .p('Resolving Professional Differences: Notification')
        .table([
          ['Name of service user*', 'Phyllida Marsh'],
          ['Who is raising the concern?*', 'Gethin Roper'],
          ['Their role', 'Advanced Practitioner'],
          ['Which organisation do they work for?*', 'Brackenshire Community Health'],
          ['Which organisation is the concern about?*', 'Brackenshire Council Adult Social Care'],
          ['Who have you spoken to there?', 'Lowri Penhale, Team Leader'],
          ['Date of disagreement*', '7th of May, 2026'],
          ['Step reached', 'Step 2'],
          ['What would you like to happen?', 'Section 42 enquiry opened.'],
          ['Has this been resolved?', 'No'],
        ])
        .build(),
    )
    expect(values(item.reading)).toEqual({
      'subject.name': 'Phyllida Marsh', 'escalatedBy.name': 'Gethin Roper', 'escalatedBy.jobTitle': 'Advanced Practitioner',
      'escalatedBy.agency': 'Brackenshire Community Health', 'escalatedTo.agency': 'Brackenshire Council Adult Social Care',
      'escalatedTo.name': 'Lowri Penhale', 'escalatedTo.jobTitle': 'Team Leader', raisedOn: '2026-05-07', stage: 2,
      'concern.outcomeSought': 'Section 42 enquiry opened.',
    }) // prettier-ignore
    expect(item.reading.raisedOn?.confidence).toBe('likely')
    expect(item.reading['escalatedTo.name']?.confidence).toBe('likely')
  })

  it('begins the sentences of a letter for the writer to end', () => {
    const item = readOne(
      doc()
        .p('Sallowmere Safeguarding Adults Board')
        .p('Letter of Professional Challenge')
        .p('Date of challenge: 4 May 2026')
        .p('From (name): Nerys Caddick')
        .p('Position held: Ward Manager')
        .p('Writing on behalf of: Sallowmere Hospitals NHS Trust')
        .p('Direct line or e-mail: 01632 960114')
        .p('To (name): Osric Plumb')
        .p('Post held by addressee: Team Leader')
        .p('Agency written to: Sallowmere Council')
        .p('Name of adult: Edwin Hathersage')
        .p('I disagree because:')
        .p('No one has visited since March.')
        .p('I ask you to:')
        .p('tell us when somebody will visit him.')
        .p('Is this about how a process works?  No')
        .p('Is this about how a member of your staff acted?  Yes')
        .p('Our reply:')
        .p('For the Board office')
        .p('How it was settled:')
        .build(),
    )
    expect(values(item.reading)).toEqual({
      raisedOn: '2026-05-04', 'escalatedBy.name': 'Nerys Caddick', 'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedBy.agency': 'Sallowmere Hospitals NHS Trust', 'escalatedBy.contact': '01632 960114',
      'escalatedTo.name': 'Osric Plumb', 'escalatedTo.jobTitle': 'Team Leader', 'escalatedTo.agency': 'Sallowmere Council',
      'subject.name': 'Edwin Hathersage', 'concern.summary': 'No one has visited since March.',
      'concern.outcomeSought': 'tell us when somebody will visit him.', 'concern.isProcess': 'no',
      'concern.isProfessionalHandling': 'yes',
    }) // prettier-ignore
    expect(item.reading['concern.summary']?.confidence).toBe('likely')
  })

  it('takes a sentence that tells how to answer a whole question for no answer', () => {
    const item = readOne(
      doc()
        .p('Sallowmere Safeguarding Adults Board')
        .p('Professional Challenge Form')
        .p('Name of adult: Edwin Hathersage')
        .p('Outcome sought:')
        .p('tell us what should happen')
        .p('Date of challenge: 4 May 2026')
        .build(),
    )
    expect(values(item.reading)).toEqual({ 'subject.name': 'Edwin Hathersage', raisedOn: '2026-05-04' })
  })

  it('leaves who received the form at the board out of the case', () => {
    const item = readOne(
      doc()
        .p('Tarnside Safeguarding Children Partnership')
        .p('Escalation Tracker Form')
        .p('Child: Wilf Ormerod')
        .p('Escalated from (agency): Tarnside Primary School')
        .p("Escalated to (agency): Tarnside Children's Services")
        .p('Practitioner completing this form: Hester Vane, Designated Safeguarding Lead')
        .p('Level: ☐ 1 ☒ 2 ☐ 3 ☐ 4')
        .p('Resolved?  ☒ Yes  ☐ No')
        .p('If yes, date resolved: 20 March 2026')
        .p('Office use only')
        .p('Received by: M Kell   Date received: 25/03/2026')
        .p('Job title: Board Administrator')
        .build(),
    )
    expect(values(item.reading)).toEqual({
      'subject.name': 'Wilf Ormerod', 'escalatedBy.agency': 'Tarnside Primary School',
      'escalatedTo.agency': "Tarnside Children's Services", 'escalatedBy.name': 'Hester Vane',
      'escalatedBy.jobTitle': 'Designated Safeguarding Lead', stage: 2, 'outcome.agreedOn': '2026-03-20',
    }) // prettier-ignore
    expect(item.reading['escalatedBy.name']?.confidence).toBe('likely')
  })

  it('asks who leads for an agency just named, says in brackets what to write, and lists what was ticked', () => {
    const item = readOne(
      doc()
        .p('Osmotherwick Safeguarding Children Partnership')
        .p('Professional Challenge Form')
        .table([
          ['Child’s name', 'Ivo Penrose'],
          ['EHM or Mosaic number', '55120'],
          ['Agency making the challenge', 'Osmotherwick Primary School'],
          ['Who is leading for that agency? (name and role)', 'Dilys Farrow, Designated Safeguarding Lead'],
          ['Best email or number to reach you', '01632 960777'],
          ['Agency being challenged', 'Osmotherwick Council Early Help'],
          ['Who is leading for the challenged agency? (name and role)', 'Ned Ashby, Responsible Individual'],
          ['What the challenge is about (tick all that apply)', 'Delay or drift'],
          ['Time taken from challenge to close', '4 days'],
          ['Did this form help?', 'It did.'],
        ])
        .build(),
    )
    expect(values(item.reading)).toEqual({
      'subject.name': 'Ivo Penrose', 'subject.reference': '55120', 'escalatedBy.agency': 'Osmotherwick Primary School',
      'escalatedBy.name': 'Dilys Farrow', 'escalatedBy.jobTitle': 'Designated Safeguarding Lead',
      'escalatedBy.contact': '01632 960777', 'escalatedTo.agency': 'Osmotherwick Council Early Help',
      'escalatedTo.name': 'Ned Ashby', 'escalatedTo.jobTitle': 'Responsible Individual',
      'concern.grounds': ['Delay or drift'], 'outcome.timeTaken': '4 days', 'outcome.effectiveness': 'It did.',
    }) // prettier-ignore
    expect(item.reading['escalatedTo.name']?.confidence).toBe('likely')
  })

  it('has "Adult" below "Child or adult?" answer it', () => {
    const lines = ['Professional Challenge Record', 'Name of child or adult', 'Olwen Tarrant', 'Child or adult?', 'Adult', 'Part 2: Challenge made to', 'Name', 'Gwil Stott', 'Role', 'Duty Worker'] // prettier-ignore
    const form = lines.reduce((paper, line) => paper.p(line), doc())
    expect(values(readOne(form.build()).reading)).toEqual({
      'subject.name': 'Olwen Tarrant', 'subject.kind': 'adult', 'escalatedTo.name': 'Gwil Stott',
      'escalatedTo.jobTitle': 'Duty Worker',
    }) // prettier-ignore
  })

  it('asks as one colleague asks another', () => {
    const item = readOne(
      doc()
        .p('Brackenshire Adults Partnership')
        .p('Professional Disagreement Form')
        .table([
          ['Name of adult', 'Phyllida Marsh'],
          ['Case number, if you have one', 'BR 40118'],
          ['Your name and job', 'Gethin Roper, Ward Manager'],
          ['Your agency', 'Brackenshire Community Health'],
          ['Which agency do you disagree with?', 'Brackenshire Council'],
          ['Who have you been dealing with there? (name and job)', 'Lowri Penhale, Team Leader'],
          ['When did you first challenge them?', '7 May 2026'],
          ['Stage this form is for', 'Stage 2'],
          ['Stage now requested', [box(false), { text: ' Stage 1 ' }, box(true), { text: ' Stage 2' }]],
          ['Which of these is it about?', [box(true), { text: ' Delay ' }, box(false), { text: ' Funding' }]],
          ['What is the sticking point?', 'Nobody will see her at home.'],
          ['What would get it moving?', 'A visit this week.'],
          ['What they said', 'They will come on Friday.'],
          ['Resolved at', 'Stage 2'],
          ['How long did it take to settle?', '5 days'],
        ])
        .build(),
    )
    expect(values(item.reading)).toEqual({
      'subject.name': 'Phyllida Marsh', 'subject.reference': 'BR 40118', 'escalatedBy.name': 'Gethin Roper', 'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedBy.agency': 'Brackenshire Community Health', 'escalatedTo.agency': 'Brackenshire Council',
      'escalatedTo.name': 'Lowri Penhale', 'escalatedTo.jobTitle': 'Team Leader', raisedOn: '2026-05-07', stage: 2,
      'concern.grounds': ['Delay'], 'concern.summary': 'Nobody will see her at home.', 'concern.outcomeSought': 'A visit this week.',
      'response.summary': 'They will come on Friday.', 'outcome.stage': 2, 'outcome.timeTaken': '5 days',
    }) // prettier-ignore
  })

  it('has no stage read where “Resolved at” is answered with a place or a day', () => {
    const stage = (answer: string) =>
      readOne(
        doc()
          .p('Professional Disagreement Form')
          .table([
            ['Name of adult', 'Phyllida Marsh'],
            ['Agency raising the disagreement', 'Brackenshire Community Health'],
            ['Agency disagreed with', 'Brackenshire Council'],
            ['Date of disagreement', '7 May 2026'],
            ['Resolved at', answer],
          ])
          .build(),
      ).reading['outcome.stage']?.value ?? null
    expect([stage('Meeting of 12 May'), stage('12/05/2026'), stage('Ward 3')]).toEqual([null, null, null])
    expect(stage('Stage 3')).toBe(3)
  })
})
