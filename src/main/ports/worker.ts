/** A thread or process with a channel, started by name; the name decides the file. */
export interface WorkerHandle {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once when it ended, for whatever reason. */
  onExit(listener: () => void): void
  terminate(): Promise<void>
}
export type LaunchWorker = (name: 'database') => WorkerHandle
