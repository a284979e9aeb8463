import { Fragment, type ReactNode } from 'react'
import { unreachable } from '../../core/contract/unreachable.ts'
import { Maths } from '../maths/maths.tsx'
import { AddressLink } from './address-link.tsx'
import type { ResolveLabel } from './block.ts'
import { chunked } from './chunked-text.ts'
import { CodeBlock } from './code-block.tsx'
import { ListBlock } from './list-block.tsx'
import type { TopNode } from './markdown-tree.ts'
import { MathsBlock } from './maths-block.tsx'
import { PictureChip } from './picture-chip.tsx'
import { TableBlock } from './table-block.tsx'
import { textOf } from './text-of.ts'

export interface RenderContext {
  readonly resolve: ResolveLabel
  /** Levels above; what lies deeper than a reader could tell is shown as its words. */
  readonly depth: number
  /** Stands behind the last word: the streaming dot, or nothing. */
  readonly end: ReactNode
}

const deepest = 24
/** An answer stands under the headings of the window, so its own begin at the third level. */
const headingTags = ['h3', 'h4', 'h5', 'h6', 'h6', 'h6'] as const

export function renderChildren(nodes: readonly TopNode[], context: RenderContext): ReactNode {
  const last = nodes.length - 1
  const inner = { ...context, depth: context.depth + 1, end: null }
  if (last < 0) return context.end
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: text is only ever added behind
    <Fragment key={index}>
      {renderNode(node, index === last ? { ...inner, end: context.end } : inner)}
    </Fragment>
  ))
}

export function renderNode(node: TopNode, context: RenderContext): ReactNode {
  const { end, depth, resolve } = context
  if (depth > deepest) return withEnd(textOf(node), end)
  switch (node.type) {
    case 'paragraph':
      return <p>{renderChildren(node.children, context)}</p>
    case 'heading': {
      const Tag = headingTags[node.depth - 1] ?? 'h6'
      return <Tag className={`md-h${node.depth}`}>{renderChildren(node.children, context)}</Tag>
    }
    case 'thematicBreak':
      return <hr />
    case 'blockquote':
      return <blockquote>{renderChildren(node.children, context)}</blockquote>
    case 'list':
      return <ListBlock list={node} done={[]} resolve={resolve} depth={depth} end={end} />
    case 'table':
      return <TableBlock table={node} done={[]} resolve={resolve} depth={depth} end={end} />
    case 'code':
      return <CodeBlock language={node.lang ?? ''} text={chunked(node.value)} end={end} />
    case 'footnoteDefinition':
      return (
        <div className="md-footnote">
          <sup>{node.label ?? node.identifier}</sup>
          {renderChildren(node.children, context)}
        </div>
      )
    case 'definition':
      return end
    case 'html':
    case 'yaml': {
      const Tag = depth === 0 ? 'p' : 'span'
      return <Tag className="md-literal">{withEnd(node.value, end)}</Tag>
    }
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      return renderChildren(node.children, context)
    case 'text':
      return withEnd(node.value.replace(lineEndInChinese, ''), end)
    case 'emphasis':
      return (
        <em className={/\p{Script=Han}/u.test(textOf(node)) ? 'md-dotted' : undefined}>
          {renderChildren(node.children, context)}
        </em>
      )
    case 'strong':
      return <strong>{renderChildren(node.children, context)}</strong>
    case 'delete':
      return <del>{renderChildren(node.children, context)}</del>
    case 'inlineCode':
      return withEnd(<code>{node.value}</code>, end)
    case 'break':
      return withEnd(<br />, end)
    case 'link':
      return withEnd(renderLink(node.url, node.children, context), end)
    case 'linkReference': {
      const url = resolve(node.identifier)
      if (url === undefined) return renderChildren(node.children, context)
      return withEnd(renderLink(url, node.children, context), end)
    }
    case 'image':
      return withEnd(<PictureChip url={node.url} alt={node.alt ?? ''} />, end)
    case 'imageReference':
      return withEnd(<PictureChip url={resolve(node.identifier) ?? ''} alt={node.alt ?? ''} />, end)
    case 'footnoteReference':
      return withEnd(<sup className="md-note">{node.label ?? node.identifier}</sup>, end)
    case 'inlineMath':
      return withEnd(<Maths tex={node.value} source={node.source} display={node.display} />, end)
    case 'math':
      return <MathsBlock formula={node} end={end} />
    default:
      return unreachable(node)
  }
}

/** A line end that a model put into Chinese text is no space: there are none between its words. */
const lineEndInChinese =
  /(?<=[\p{Script=Han}\u3000-\u30FF\uFF01-\uFF65])\n(?=[\p{Script=Han}\u3000-\u30FF\uFF01-\uFF65])/gu

/** Chinese text runs on behind an address without a space, and the parser takes its marks for part of it. */
const chinesePunctuation = /[\u3000-\u303F\uFF01-\uFF65“”‘’…]/

function renderLink(url: string, children: readonly TopNode[], context: RenderContext): ReactNode {
  const [only] = children
  const inner = { ...context, end: null }
  if (only?.type === 'text' && children.length === 1 && url.endsWith(only.value)) {
    const cut = only.value.search(chinesePunctuation)
    if (cut > 0) {
      const beyond = only.value.length - cut
      return (
        <>
          <AddressLink url={url.slice(0, -beyond)}>{only.value.slice(0, cut)}</AddressLink>
          {only.value.slice(cut)}
        </>
      )
    }
  }
  return <AddressLink url={url}>{renderChildren(children, inner)}</AddressLink>
}

function withEnd(content: ReactNode, end: ReactNode): ReactNode {
  return end === null ? (
    content
  ) : (
    <>
      {content}
      {end}
    </>
  )
}
