import { FlowLayout, type CellSpec } from '../flow-layout'

/** Follows the control words of RTF that make paragraphs, cells and rows. */
export class RtfFlow {
  readonly layout = new FlowLayout()
  private specs: CellSpec[] = []
  private merge: CellSpec['merge'] = 'none'
  private inTable = false
  /** Level of the paragraph among the headings; 0 when it is none. */
  private heading = 0

  word(word: string, value: number | null): void {
    switch (word) {
      case 'pard':
        this.inTable = false
        this.heading = 0
        break
      case 'outlinelevel':
        this.heading = value !== null && value < 9 ? value + 1 : 0
        break
      case 'intbl':
        this.inTable = true
        break
      case 'trowd':
        this.specs = []
        break
      case 'clmgf':
      case 'clvmgf':
        this.merge = 'first'
        break
      case 'clmrg':
        this.merge = 'across'
        break
      case 'clvmrg':
        this.merge = 'down'
        break
      case 'cellx':
        this.specs.push({ right: value ?? 0, merge: this.merge })
        this.merge = 'none'
        break
      case 'par':
      case 'sect':
      case 'nestcell':
      case 'nestrow':
        this.layout.endParagraph(this.inTable, this.heading)
        break
      case 'cell':
        this.layout.endCell()
        break
      case 'row':
        this.layout.endRow(this.specs)
    }
  }
}
