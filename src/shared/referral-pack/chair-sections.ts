import { heading, list, pageHeading, paragraph, type PaperBlock } from '../paper/paper'
import type { PackFacts } from './pack-facts'
import { answers as answerWords, onDay, said } from './words'

type Panel = NonNullable<PackFacts['panel']>

/** The resolution panel, where there is one: who sits, who sits for whom, and what they were told. */
export function panelSection({ panel, meetings }: PackFacts): PaperBlock[] {
  if (panel === null && meetings.length === 0) return []
  return [
    pageHeading(panel === null ? 'Meetings' : 'The resolution panel'),
    ...(panel === null ? [] : panelBlocks(panel)),
    ...(meetings.length === 0 ? [] : [meetingTable(meetings)]),
  ]
}

function panelBlocks({ convenedOn, reason, seats, confirmed, representations }: Panel): PaperBlock[] {
  return [
    paragraph(`Convened on ${onDay(convenedOn)}.${reason === null ? '' : ` ${reason}`}`),
    {
      kind: 'table',
      caption: 'Members',
      rowHeaders: true,
      columns: [{ label: 'Agency', width: 30 }, { label: 'Who sits', width: 22 }, { label: 'By proxy', width: 24 }, { label: 'Interest declared', width: 24 }],
      rows: seats.map(({ agency, who, proxy, conflict, conflictAsked }) => [
        agency,
        said(who),
        proxy === null ? 'No' : `Yes: arranged with ${proxy.arrangedWith} on ${onDay(proxy.on)}`,
        conflict ?? (conflictAsked ? 'None' : 'Not asked'),
      ]),
    },
    ...confirmation(confirmed),
    heading(2, 'Representations received'),
    ...(representations.length === 0
      ? [paragraph('None are recorded.')]
      : [
          {
            kind: 'table' as const,
            caption: 'What agencies put to the panel',
            rowHeaders: true,
            columns: [{ label: 'Agency', width: 28 }, { label: 'Received', width: 18 }, { label: 'What it says', width: 54 }],
            rows: representations.map(({ agency, on, what }) => [agency, onDay(on), what]),
          },
        ]),
  ]
} // prettier-ignore

function confirmation(confirmed: Panel['confirmed']): PaperBlock[] {
  if (confirmed === null) return [paragraph('The panel has not been confirmed as it is composed now.')]
  const { on, breaches, reason } = confirmed
  if (breaches.length === 0) return [paragraph(`Confirmed on ${onDay(on)}; it keeps to the protocol.`)]
  return [
    paragraph(
      `Confirmed on ${onDay(on)} although it does not keep to the protocol. Reason given: ${said(reason)}`,
    ),
    list(breaches),
  ]
}

function meetingTable(meetings: PackFacts['meetings']): PaperBlock {
  return {
    kind: 'table',
    caption: 'Meetings',
    columns: [{ label: 'When', width: 26 }, { label: 'What for', width: 26 }, { label: 'Where', width: 22 }, { label: 'Held', width: 26 }],
    rows: meetings.map(({ on, starts, purpose, place, heldOn, note }) => [
      starts === null ? onDay(on) : `${onDay(on)}, ${starts}`,
      purpose,
      place,
      heldOn === null ? 'Not yet' : `${onDay(heldOn)}${note === null ? '' : `: ${note}`}`,
    ]),
  }
} // prettier-ignore

/** What the Chair has done so far: information sought, the recommendation, and what the agencies answered. */
export function chairSection(facts: PackFacts): PaperBlock[] {
  const blocks = [...information(facts), ...recommendation(facts), ...followUp(facts)]
  return blocks.length === 0 ? [] : [heading(1, 'The Chair’s consideration'), ...blocks]
}

function information({ information: sought }: PackFacts): PaperBlock[] {
  if (sought.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Further information',
      columns: [{ label: 'Sought from', width: 24 }, { label: 'What', width: 34 }, { label: 'Sought', width: 18 }, { label: 'Received', width: 24 }],
      rows: sought.map(({ from, what, soughtOn, receivedOn, received }) => [
        from,
        what,
        onDay(soughtOn),
        receivedOn === null ? 'Not yet' : `${onDay(receivedOn)}${received === null ? '' : `: ${received}`}`,
      ]),
    },
  ]
} // prettier-ignore

function recommendation({ recommendation: made, communicated, answers }: PackFacts): PaperBlock[] {
  if (made === null) return []
  const told = communicated === null ? 'It has not been communicated yet.' : `Communicated on ${onDay(communicated.on)} to ${communicated.to.map(({ agency }) => agency).join('; ')}.`
  return [
    heading(2, 'Recommendation'),
    paragraph(`Made by the ${made.by === 'chair' ? 'Independent Chair' : 'resolution panel'} on ${onDay(made.on)}. The board cannot direct agencies.`, 'note'),
    paragraph(made.text, 'quote'),
    paragraph(told),
    ...(answers.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'What the agencies answered',
            rowHeaders: true,
            columns: [{ label: 'Agency', width: 32 }, { label: 'Answer', width: 22 }, { label: 'On', width: 18 }, { label: 'Reason', width: 28 }],
            rows: answers.map(({ agency, answer, on, reason }) => [agency, answerWords[answer], onDay(on), reason ?? '']),
          },
        ]),
  ]
} // prettier-ignore

function followUp({ checkedBack, beyond }: PackFacts): PaperBlock[] {
  return [
    ...(checkedBack.length === 0 ? [] : [heading(2, 'Checked back'), list(checkedBack.map(({ on, note }) => `${onDay(on)}: ${note}`))]),
    ...(beyond === null ? [] : [heading(2, 'Taken beyond the Chair'), paragraph(`On ${onDay(beyond.on)} to ${beyond.to}: ${beyond.reason}`)]),
  ]
} // prettier-ignore
