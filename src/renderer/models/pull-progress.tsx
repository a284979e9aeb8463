import type { PullView } from '../../core/contract/views.ts'
import { Button } from '../app/button.tsx'
import { useSotto, useText } from '../app/sotto-window.tsx'

export function PullProgress({ pull }: { pull: PullView }) {
  const text = useText()
  const { request } = useSotto()
  const known = pull.total > 0
  return (
    <div className="flex items-center gap-4">
      <div className="min-w-0 flex-1">
        <p className="font-strong">{text.models.downloading(pull.model)}</p>
        <progress
          aria-label={text.models.downloading(pull.model)}
          className="pull-bar my-1.5 block h-[5px] w-full"
          max={known ? pull.total : 1}
          value={known ? pull.completed : 0}
        />
        <p className="text-meta text-ink-3 tabular-nums">
          {known ? text.models.progress(pull.completed, pull.total) : text.models.preparing}
        </p>
      </div>
      <Button size="small" onClick={() => void request('models.cancel-pull', { model: pull.model })}>
        {text.models.cancel}
      </Button>
    </div>
  )
}
