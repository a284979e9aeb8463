import { useChrome } from './markdown-labels.ts'

/** The mark of a task list's item: drawn, not a control, and absent from copied text. */
export function TaskMark({ done }: { done: boolean }) {
  const { labels } = useChrome()
  return (
    <span
      role="img"
      aria-label={done ? labels.taskDone : labels.taskOpen}
      className="md-task-mark md-chrome"
      data-done={done}
    />
  )
}
