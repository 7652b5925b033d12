/** Lets so many tasks, of so much weight together, run at once and remembers the first that failed. */
export class Lanes {
  private readonly running = new Set<Promise<void>>()
  private failure: { readonly error: unknown } | null = null

  private carried = 0

  constructor(
    private readonly width: number,
    private readonly strength: number,
  ) {}

  /** Starts a task once there is room for it, however heavy it is when alone; throws what an earlier one threw. */
  async start(task: () => Promise<void>, weight: number): Promise<void> {
    while (this.running.size > 0 && !this.hasRoom(weight)) await Promise.race(this.running)
    this.throwFailure()
    this.carried += weight
    const promise: Promise<void> = task()
      .catch((error: unknown) => {
        this.failure ??= { error }
      })
      .finally(() => {
        this.carried -= weight
        this.running.delete(promise)
      })
    this.running.add(promise)
  }

  private hasRoom(weight: number): boolean {
    return this.running.size < this.width && this.carried + weight <= this.strength
  }

  /** Waits for everything started. */
  async finish(): Promise<void> {
    await this.settled()
    this.throwFailure()
  }

  /** As {@link finish}, whatever became of the tasks. */
  async settled(): Promise<void> {
    await Promise.all(this.running)
  }

  private throwFailure(): void {
    if (this.failure) throw this.failure.error
  }
}
