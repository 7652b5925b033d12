import { readCorpus, type Judged, type Which } from './read-corpus'

const corpus = 'tests/fixtures/corpus'

/** The documents the reader is measured on, in sets that say different things about it. */
export const sets = {
  /** Failures are looked at and the reader is bettered by them. */
  'Worked on': { folder: corpus, heldOut: false },
  /** Layouts of the same makers that nobody looks at one by one. */
  'Kept out': { folder: corpus, heldOut: true },
  // What follows was made by people who did not know the reader. It was looked at only once it had been measured and a
  // newer set had taken its place, and has been worked on since.
  'Second look': { folder: `${corpus}/second-look`, heldOut: false },
  'Third look': { folder: `${corpus}/third-look`, heldOut: false },
  /** In layouts chosen to be strange. */
  'Fourth look': { folder: `${corpus}/fourth-look`, heldOut: false },
  /** As a month’s post of a board may be: ordinary forms, put together with ordinary care. */
  'Fifth look': { folder: `${corpus}/fifth-look`, heldOut: false },
  /** Likewise a month’s post, of other boards by another hand. */
  'Sixth look': { folder: `${corpus}/sixth-look`, heldOut: false },
  /** Likewise, again of other boards and other agencies. */
  'Seventh look': { folder: `${corpus}/seventh-look`, heldOut: false },
  /** Likewise, a smaller month of three boards. */
  'Eighth look': { folder: `${corpus}/eighth-look`, heldOut: false },
  /** Two months’ post of five boards more, forms in Excel and PDF among them. */
  'Ninth look': { folder: `${corpus}/ninth-look`, heldOut: false },
  /** Again two months’ post, of four boards by another hand. */
  'Tenth look': { folder: `${corpus}/tenth-look`, heldOut: false },
  /** Likewise, of four boards in other manners: everything of a person in one box, letters of numbered questions, receipts. */
  'Eleventh look': { folder: `${corpus}/eleventh-look`, heldOut: false },
  /** Again other boards, by another hand. Only its totals are ever looked at, by anybody: see CONTRIBUTING. */
  Sealed: { folder: `${corpus}/sealed`, heldOut: true },
} as const
export type SetName = keyof typeof sets
export const setNames: readonly SetName[] = [
  'Worked on',
  'Kept out',
  'Second look',
  'Third look',
  'Fourth look',
  'Fifth look',
  'Sixth look',
  'Seventh look',
  'Eighth look',
  'Ninth look',
  'Tenth look',
  'Eleventh look',
  'Sealed',
]

/** Reads sets and holds them to their truth; with the packs of all their boards, or as the program is shipped. */
export async function readSets(names: readonly SetName[], which: Omit<Which, 'folder'>): Promise<ReadonlyMap<SetName, Judged[]>> {
  const folders = new Map<string, Judged[]>()
  for (const name of names) {
    const { folder } = sets[name]
    if (!folders.has(folder)) folders.set(folder, await readCorpus({ ...which, folder }))
  }
  return new Map(
    names.map((name) => {
      const { folder, heldOut } = sets[name]
      return [name, (folders.get(folder) ?? []).filter(({ truth }) => truth.heldOut === heldOut)]
    }),
  )
} // prettier-ignore
