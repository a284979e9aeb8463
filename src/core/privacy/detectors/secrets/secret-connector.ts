/** How a value is joined to its label. */
export interface Connector {
  /** Where the value, or its opening quote, begins. */
  readonly end: number
  /** `assigned`: = or : or a flag; `said`: is, 是, "changed to"; `beside`: nothing but a space, or nothing at all. */
  readonly kind: 'assigned' | 'said' | 'beside'
  /** The value stands on the next line. */
  readonly breaks: boolean
}

/** The rest of a name in code: "password1", "tokenValue", "secret_key_prod". */
const suffix = /(?:[_.-]?[A-Za-z0-9]){0,41}/y
const allowedTail = /^(?:|s|e?n?|\d{1,4}|value|text|str|string|hash|es)$/
const deniedPart =
  /^(?:len(?:gth)?|min|max|file(?:name)?|path|dir|type|name|url|uri|endpoint|expir(?:y|es|ation|ed)?|ttl|policy|field|input|label|prompt|resets?|hint|count|limits?|encoder|manager|store|provider|required|enabled|valid(?:ation|ator|ity)?|strength|rotation|errors?|usage|used|budget|bucket|size|algorithm|algo|alg|version|format|age|at|set|code|index|map|board|word|up|down|press|frame|frames|exchange|code|template|placeholder|regex|pattern|protected|less|generator|group|grant|scope|issuer|audience|server|service|exists|changed|updated|created|status|level|mode|window)$/

const assignment =
  /(?:\\?["'`*\])}]{0,3})[ \t]{0,8}(?:\([^()\n]{1,20}\)[ \t]?|\[(?:None|\*{1,20}\w{0,6})\](?=:))?(?::?[ \t]?(?:string|String|str|text)\??[ \t]{0,4}(?==))?(?:=>|->|→|:=|===?|\?=|\|\||\.=|:{1,3}=|[:=|>])[>=]?(?:\\?["'`*])?(?:[ \t]{0,12}(?:(?:=>|[:=|])[ \t]{0,4})?(?:\r?\n[ \t-]{0,12})?)/y
const argument = /\\?["'`][ \t]{0,4},[ \t\n]{0,8}(?=\\?["'`])/y
const valueAttribute = /\\?["']?[ \t]{0,4},?\s{0,12}\\?["']?value\\?["']?[ \t]{0,4}[:=][ \t]{0,4}/iy
const han =
  /[ \t]{0,2}(?:\([^()\n]{1,16}\))?["'`*_」』】]{0,3}[ \t]?([\u4e00-\u9fff]{0,8}?)(?:是|为|為|成|到|叫|用|如下|下面|了|[:=])了?[:=]?[ \t]{0,3}(?:\n[ \t]{0,8})?(?=[!-~「『【《])/y
const deniedHan =
  /长度|位数|强度|规则|策略|类型|算法|有效期|次数|错|失败|版本|加密|格式|要求|至少|最|不能|必须|忘|端口|登录方式|过期|泄[露漏]|里|数量|个数|上限|限制|消耗|单价|价格|费/
const dashed = /[ \t]{1,3}-{1,2}[ \t]{1,3}/y
const said =
  /'s[ \t]{1,2}|[ \t]{1,2}(?:\([^()\n]{1,20}\)[ \t])?(?:(?:for|to|of|on|in|at|from)[ \t][^\n:=.,;?!]{1,40}?[ \t])?(?:(?:is|was|are|will be|should be)(?:[ \t](?:now|still|currently|just|simply|actually|also|currently))?(?:[ \t](?:set|changed|reset|updated))?(?:[ \t](?:to|as))?|(?:has been[ \t]|got[ \t])?(?:set|changed|reset|updated|rotated)[ \t]to)(?:[ \t]?:)?[ \t]{1,2}(?:\n[ \t]{0,8})?/iy
const phraseThenColon = /[ \t](?:for|to|of|on)[ \t][^\n:=.,;?!]{1,40}?[ \t]?[:=][ \t]{1,4}/iy
const beside = /["'`*」』】]{0,2}[ \t]{0,3}(?:\n[ \t]{0,8})?(?=[!-~「『【])/y

/** Words that name how a header authenticates, before what it authenticates with. */
const scheme = /(?:Bearer|Basic|Token|Bot|Digest|ApiKey|OAuth|JWT)[ \t]{1,3}/iy

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The end of the name that the label is part of, or null where the name is of something else ("tokenizer"). */
export function endOfName(text: string, end: number): number | null {
  const rest = match(suffix, text, end)?.[0] ?? ''
  if (rest.length > 40) return null
  const parts = rest.replace(/([a-z0-9])([A-Z])/g, '$1_$2').split(/[_.-]/)
  const [tail = '', ...others] = parts
  const glued = /^[A-Z][a-z]/.test(rest) ? tail.toLowerCase() : ''
  if (glued ? deniedPart.test(glued) : !allowedTail.test(tail.toLowerCase())) return null
  if (others.some((part) => deniedPart.test(part.toLowerCase()))) return null
  return end + rest.length
}

/** What the label's own place says: after a dash, it is an option; after a bracket and a quote, an argument. */
export interface Place {
  readonly isFlag: boolean
  readonly isArgument: boolean
}

/** Reads what stands between a name that ends at `end` and its value. */
export function readConnector(text: string, end: number, { isFlag, isArgument }: Place): Connector | null {
  const assigned =
    match(valueAttribute, text, end) ??
    (isArgument ? match(argument, text, end) : null) ??
    match(assignment, text, end)
  // "or" joins code; a table's bar stands alone.
  if (
    assigned &&
    /\|\|/.test(assigned[0]) &&
    !/["'`]/.test(assigned[0] + text.charAt(end + assigned[0].length))
  )
    return null
  // An empty value is no reason to read the next line: `password=`.
  if (assigned) return /=[ \t]*\r?\n/.test(assigned[0]) ? null : after(text, end, assigned[0], 'assigned')
  const joined = match(han, text, end)
  if (joined) {
    const between = joined[1] ?? ''
    if (deniedHan.test(between) && !/[改换設设]|重置/.test(between)) return null
    return after(text, end, joined[0], /[:=]/.test(joined[0]) ? 'assigned' : 'said')
  }
  const sentence = match(said, text, end) ?? match(dashed, text, end)
  if (sentence) return after(text, end, sentence[0], 'said')
  const phrase = match(phraseThenColon, text, end)
  if (phrase) return after(text, end, phrase[0], 'assigned')
  const near = match(beside, text, end)
  return near ? after(text, end, near[0], isFlag ? 'assigned' : 'beside') : null
}

function after(text: string, end: number, read: string, kind: Connector['kind']): Connector {
  // A quote at the end of what was read opens the value.
  const opening = /\\?["'`]$/.exec(read)
  let at =
    end +
    read.length -
    (opening && kind === 'assigned' && read.length > 1 && !/^\\?["'`]+$/.test(read) ? opening[0].length : 0)
  const named = match(scheme, text, at)
  if (named) at += named[0].length
  else {
    const quoted = match(scheme, text, at + 1)
    if (quoted && /["'`]/.test(text.charAt(at))) at += 1 + quoted[0].length
  }
  return { end: at, kind, breaks: read.includes('\n') }
}
