import { unreachable } from '../contract/unreachable.ts'
import type { Evidence } from '../privacy/detect/finding.ts'
import type { Language } from './catalogue.ts'

/** Why something was found, in one line: "GB 11643, checksum ISO 7064 MOD 11-2 holds, beside 身份证". */
export function reasonText(evidence: readonly Evidence[], language: Language): string {
  const words = evidence.map((one) => (language === 'en' ? english(one) : chinese(one)))
  return words.join(language === 'en' ? ', ' : '，')
}

function english(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'form':
      return evidence.name
    case 'checksum':
      return `${evidence.name} checksum ${evidence.holds ? 'holds' : 'fails'}`
    case 'label':
      return `beside ${evidence.word}`
    case 'list':
      return `in the list of ${evidence.name}`
    case 'disguise':
      return `written as ${evidence.name}`
    case 'opinion':
      return `said by ${evidence.model}`
    default:
      return unreachable(evidence)
  }
}

function chinese(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'form':
      return evidence.name
    case 'checksum':
      return `${evidence.name} 校验${evidence.holds ? '通过' : '不通过'}`
    case 'label':
      return `旁边有“${evidence.word}”`
    case 'list':
      return `见于名录：${evidence.name}`
    case 'disguise':
      return `写法经过变形：${evidence.name}`
    case 'opinion':
      return `${evidence.model} 的看法`
    default:
      return unreachable(evidence)
  }
}
