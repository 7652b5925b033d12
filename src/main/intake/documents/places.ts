/** Hands out the ids of blocks inside one container: `p1`, `t1`, or `t2.r3.c1.p1` inside a cell. */
export class Places {
  private paragraphs = 0
  private tables = 0

  constructor(private readonly inside = '') {}

  paragraph(): string {
    return this.place(`p${++this.paragraphs}`)
  }

  table(): string {
    return this.place(`t${++this.tables}`)
  }

  private place(piece: string): string {
    return this.inside === '' ? piece : `${this.inside}.${piece}`
  }
}
