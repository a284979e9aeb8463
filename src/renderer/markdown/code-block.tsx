import { Check, Copy, WrapText } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Icon } from '../app/icon.tsx'
import { useColours } from '../highlight/use-colours.ts'
import { type ChunkedText, wholeText } from './chunked-text.ts'
import { useChrome } from './markdown-labels.ts'
import { TextChunks } from './text-chunks.tsx'
import { useCopied } from './use-copied.ts'

const longestLanguage = 40

export function CodeBlock({ language, text, end }: { language: string; text: ChunkedText; end: ReactNode }) {
  const { labels } = useChrome()
  const [wrapped, setWrapped] = useState(true)
  const { copied, copy } = useCopied()
  const colours = useColours(language, text)
  return (
    <div className="md-code" data-language={language.slice(0, longestLanguage)}>
      <div className="md-code-header md-chrome">
        <span className="md-code-language">{language.slice(0, longestLanguage)}</span>
        <button
          type="button"
          className="md-wrap"
          aria-label={labels.wrap}
          title={labels.wrap}
          aria-pressed={wrapped}
          onClick={() => setWrapped(!wrapped)}
        >
          <Icon of={WrapText} size={14} />
        </button>
        <button type="button" onClick={() => copy(wholeText(text))}>
          <Icon of={copied ? Check : Copy} size={14} />
          {copied ? labels.copied : labels.copyCode}
        </button>
      </div>
      <pre className={wrapped ? 'md-wrapped' : undefined}>
        <code>
          <TextChunks text={text} colours={colours} end={end} />
        </code>
      </pre>
    </div>
  )
}
