import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfm } from 'micromark-extension-gfm'
import type { TopNode } from './markdown-tree.ts'
import { mathsSyntax } from './maths-syntax.ts'
import { mathsTree } from './maths-tree.ts'

const extensions = [gfm(), cjkFriendlyExtension(), mathsSyntax()]

// The transform searches the finished tree for addresses a second time with a pattern that is quadratic
// on runs of dots; the tokenizer has found the ordinary ones already.
const mdastExtensions = [
  ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  mathsTree(),
]

/** The top-level nodes of `source`: CommonMark with GFM, emphasis as Chinese text needs it. */
export function parseMarkdown(source: string): readonly TopNode[] {
  return fromMarkdown(source, { extensions, mdastExtensions }).children
}
