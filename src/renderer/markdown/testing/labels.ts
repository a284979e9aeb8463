import type { MarkdownLabels } from '../markdown-labels.ts'

export const labels: MarkdownLabels = {
  copyCode: 'Copy code',
  copied: 'Copied',
  wrap: 'Wrap lines',
  copyAddress: 'Copy address',
  table: 'Table',
  image: 'Picture, not loaded',
  taskDone: 'Done',
  taskOpen: 'Open',
  formula: 'Formula',
}
