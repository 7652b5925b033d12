import type { IsoDate } from '@shared/domain/dates'

const bands = [0, 1, 5, 10, 16, 18, 25, 35, 45, 55, 65, 75, 85]
const oldest = 120

/** The band a person's age on a day falls in ("75 to 84"); "Not recorded" where the dates cannot be right. */
export function ageBand(dateOfBirth: IsoDate | null, on: IsoDate): string {
  if (dateOfBirth === null || dateOfBirth > on) return 'Not recorded'
  const age = ageOn(dateOfBirth, on)
  if (age > oldest) return 'Not recorded'
  const index = bands.findLastIndex((start) => start <= age)
  const start = bands[index] ?? 0
  const next = bands[index + 1]
  if (next === undefined) return `${start} and over`
  return next === 1 ? 'Under 1' : `${start} to ${next - 1}`
}

/** Whole years. Somebody born on 29 February is a year older from 1 March in common years, as the law has it. */
function ageOn(dateOfBirth: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return on.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}
