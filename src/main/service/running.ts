/** What is under way and must have ended before a register is closed. */
export class Running {
  private readonly tasks = new Set<Promise<unknown>>()

  track<T>(task: Promise<T>): Promise<T> {
    this.tasks.add(task)
    void task.catch(() => undefined).finally(() => this.tasks.delete(task))
    return task
  }

  async ended(): Promise<void> {
    while (this.tasks.size > 0) await Promise.allSettled(this.tasks)
  }
}
