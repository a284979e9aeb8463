import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Block } from './block.ts'
import { BlockStream } from './block-stream.ts'
import { type MarkdownChrome, MarkdownContext, type MarkdownLabels } from './markdown-labels.ts'
import './markdown.css'
import './markdown-boxes.css'
import type { Page } from './paged-blocks.ts'
import { renderBlock } from './render-block.tsx'
import { usePacedText } from './use-paced-text.ts'

interface MarkdownProps {
  readonly text: string
  /** Whether more may come: the end is then read as unfinished, and ends in the dot. */
  readonly streaming: boolean
  readonly onCopy: (text: string) => void
  /** Should stay the same object while the language does. */
  readonly labels: MarkdownLabels
}

/**
 * An answer as it reads. Nothing in it can fetch, navigate or run: HTML is shown as its source, pictures as
 * their description, links as text that opens its address.
 */
export function Markdown({ text, streaming, onCopy, labels }: MarkdownProps) {
  const [stream] = useState(() => new BlockStream())
  const shown = usePacedText(text)
  const pages = stream.read(shown, !streaming && shown === text)
  return (
    <MarkdownContext value={useSteadyChrome(labels, onCopy)}>
      <div className="markdown">
        {pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are only ever added behind
          <PageView key={index} page={page} last={index === pages.length - 1} streaming={streaming} />
        ))}
      </div>
    </MarkdownContext>
  )
}

/** The same object while the labels are the same, so that a new `onCopy` calls no finished block again. */
function useSteadyChrome(labels: MarkdownLabels, onCopy: (text: string) => void): MarkdownChrome {
  const latest = useRef(onCopy)
  useLayoutEffect(() => {
    latest.current = onCopy
  }, [onCopy])
  return useMemo(() => ({ labels, onCopy: (copied) => latest.current(copied) }), [labels])
}

const PageView = memo(function PageView({
  page,
  last,
  streaming,
}: {
  page: Page
  last: boolean
  streaming: boolean
}) {
  return (
    <div className={last ? 'md-page' : 'md-page md-settled'}>
      {page.map((block, index) => {
        const dot = streaming && last && index === page.length - 1
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are only ever added behind
        return <BlockView key={index} block={block} dot={dot} />
      })}
    </div>
  )
})

const BlockView = memo(function BlockView({ block, dot }: { block: Block; dot: boolean }) {
  const end = dot ? <span className="caret" aria-hidden="true" /> : null
  return renderBlock(block, end)
})
