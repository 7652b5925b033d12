import { FlowLayout, type CellSpec } from '../flow-layout'

/** Follows the control words of RTF that make paragraphs, cells and rows. */
export class RtfFlow {
  readonly layout = new FlowLayout()
  private specs: CellSpec[] = []
  /** Those of the row of a table inside another, which are written after its cells. */
  private innerSpecs: CellSpec[] | null = null
  private merge: CellSpec['merge'] = 'none'
  /** In how many tables, one inside another, the paragraph stands. */
  private depth = 0
  private boxed = false
  /** Level of the paragraph among the headings; 0 when it is none. */
  private heading = 0

  beginInnerRow(): void {
    this.innerSpecs = []
  }

  /** A text box: paragraphs of their own where it is anchored, whatever they say of tables. */
  beginBox(): void {
    this.layout.endBegun(this.depth)
    this.boxed = true
  }

  endBox(): void {
    this.layout.endBegun(this.depth)
    this.boxed = false
  }

  word(word: string, value: number | null): void {
    switch (word) {
      case 'pard':
        if (!this.boxed) this.depth = 0
        this.heading = 0
        break
      case 'outlinelevel':
        this.heading = value !== null && value < 9 ? value + 1 : 0
        break
      case 'intbl':
        if (!this.boxed) this.depth = Math.max(1, this.depth)
        break
      case 'itap':
        if (!this.boxed) this.depth = value ?? 0
        break
      case 'trowd':
        if (this.innerSpecs) this.innerSpecs = []
        else this.specs = []
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
        ;(this.innerSpecs ?? this.specs).push({ right: value ?? 0, merge: this.merge })
        this.merge = 'none'
        break
      case 'par':
      case 'sect':
        this.layout.endParagraph(this.depth, this.heading)
        break
      case 'nestcell':
        this.layout.endCell(Math.max(2, this.depth))
        break
      case 'nestrow':
        this.layout.endRow(this.innerSpecs ?? [], Math.max(2, this.depth))
        this.innerSpecs = null
        break
      case 'cell':
        this.layout.endCell()
        break
      case 'row':
        this.layout.endRow(this.specs)
    }
  }
}
