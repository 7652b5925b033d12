import type { AssembledCase } from '@shared/domain/assemble-types'
import { comingReference, referencesGiven, type Tx } from '../store'
import { referenceText, yearOfReference } from './refold-case'

/** Gives new cases their references, and keeps how far it came once for many of them. */
export class ReferenceNumbers {
  private readonly next = new Map<number, number>()

  async of(tx: Tx, assembled: AssembledCase): Promise<string> {
    const year = yearOfReference(assembled)
    const number = this.next.get(year) ?? (await comingReference(tx, year))
    this.next.set(year, number + 1)
    return referenceText(year, number)
  }

  /** Writes down what was given, and forgets it, as others may give numbers after it. */
  async save(tx: Tx): Promise<void> {
    for (const [year, next] of this.next) await referencesGiven(tx, year, next)
    this.next.clear()
  }
}
