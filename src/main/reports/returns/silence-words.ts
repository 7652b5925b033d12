import type { SubgroupFindings } from '@shared/analysis/subgroup-findings'

/** What is known of each agency that did not speak, or not of everything: one line an agency. */
export function silenceInWords({ silence }: SubgroupFindings): { agency: string; known: string }[] {
  const { silent, nil, noThemes, onRegisterOnly } = silence
  const lines = (names: readonly string[], apart: string, onRegister: string) =>
    names.map((agency) => ({ agency, known: onRegisterOnly.includes(agency) ? onRegister : apart }))
  return [
    ...lines(
      silent,
      'Nothing was heard: what it escalated is not known.',
      'Nothing was heard, and the register has escalations of it: whether there were more is not known.',
    ),
    ...lines(
      nil,
      'It said that there was nothing to report.',
      'It said that there was nothing to report, and the register has escalations of it.',
    ),
    ...noThemes.map((agency) => ({ agency, known: 'It returned figures, and said nothing of themes or issues.' })),
  ]
} // prettier-ignore
