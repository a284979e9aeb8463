import { endWithout } from './text-edges.ts'

/** What follows "the password is" and is no password. */
const states =
  /^(?:a|an|the|not|no|on|in|at|to|for|of|or|and|if|as|so|too|very|that|this|these|those|your|my|our|his|her|their|its|it|you|we|they|he|she|i|what|where|when|why|how|who|which|there|here|still|also|only|just|always|never|now|then|already|again|sent|set|kept|known|wrong|right|correct|incorrect|invalid|valid|weak|strong|short|long|empty|blank|missing|same|different|new|old|fine|ok|okay|good|bad|safe|unsafe|secret|unique|null|none|field|policy|manager|reset|hash|hashes|prompt|input|box|protected|protection|authentication|safe|visible|insecure|plain|plaintext|case|based|limit|limits|count|usage|budget|rotation|length|strength|login|account|user|users|username|email|page|form|change|changes|recovery|leak|leaks|file|generator|hint|reuse|expiry|expiration|requirements?|rules?|error|errors|mismatch|attempts?|least|must|should|can|cannot|will|would|could|may|might|does|do|did|has|have|had|was|were|been|be|are|with|without|from|by|via|per|than|but|because|while|after|before|until|between|into|over|under|up|down|out|off|about|against|please|thanks|today|tomorrow|yesterday|unknown|unchanged|available|mandatory|compulsory|optional|public|private|simple|complex|default|both|all|any|some|one|two|each|every|more|less|most|enough|yes|ones|stuff|things?|system|service|server|access|security|string|number|text)$/

/** Endings of words that describe. */
const describing =
  /(?:ed|ing|ly|able|ible|ive|ful|less|ous|tion|tions|ment|ments|ity|ally|ary|ory|est|er|ers)$/

/** Whether a word of small letters describes rather than opens. */
export function isOrdinaryWord(word: string): boolean {
  const written = word.toLowerCase()
  const lower = written.slice(0, endWithout(written, written.length, '.,:;!?)>]}"\''))
  if (!/^[a-z]+(?:['-][a-z]+)*$/.test(lower)) return false
  return states.test(lower) || describing.test(lower)
}

/** Chinese measures that make a number before them a rule or a count: 8位, 3次, 90天. */
export const measure =
  /^ ?(?:到|至|-|~)? ?\d{0,3} ?(?:位|个|次|天|小时|年|月|周|分|秒|字|遍|条|种|级|元|块|k\b|万|characters?\b|chars?\b|digits?\b|letters?\b|days?\b|hours?\b|minutes?\b|times?\b|symbols?\b)/i
