import type { ReturnIssue } from '@shared/domain/return-reading'
import type { LoadedReturn } from './load-round'

/** The issues of a return with the themes people put them under, by their place in the list. */
export function codedIssues({ reading, events, submission }: LoadedReturn): ReturnIssue[] {
  const issues = [...(reading?.issues ?? [])]
  for (const event of events) {
    if (event.type !== 'coded' || event.submission !== submission) continue
    const issue = issues[event.issue]
    if (issue) issues[event.issue] = { ...issue, theme: event.theme, confidence: 'sure' }
  }
  return issues
}
