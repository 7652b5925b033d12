/** Lets a fixed number of tasks run at once and remembers the first that failed. */
export class Lanes {
  private readonly running = new Set<Promise<void>>()
  private failure: { readonly error: unknown } | null = null

  constructor(private readonly width: number) {}

  /** Starts a task once there is room for it; throws what an earlier one threw. */
  async start(task: () => Promise<void>): Promise<void> {
    while (this.running.size >= this.width) await Promise.race(this.running)
    this.throwFailure()
    const promise: Promise<void> = task()
      .catch((error: unknown) => {
        this.failure ??= { error }
      })
      .finally(() => this.running.delete(promise))
    this.running.add(promise)
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
