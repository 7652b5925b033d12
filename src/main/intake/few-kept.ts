/** What was worked out lately, by a key; forgotten altogether when there is too much, as documents are not trusted. */
export class FewKept<T> {
  private readonly kept = new Map<string, T>()

  constructor(private readonly most: number) {}

  get(key: string): T | undefined {
    return this.kept.get(key)
  }

  set(key: string, value: T): void {
    if (this.kept.size >= this.most) this.kept.clear()
    this.kept.set(key, value)
  }
}
