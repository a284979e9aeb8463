import { publicKeys } from './public-keys.ts'

/** Words that hold a secret's place in examples and templates; read in lower case. */
const placeholderWord =
  /^(?:x{2,}|\*+|\.{2,}|_+|-+|your[\w .-]*|my[-_ ]?(?:secret|token|api[-_ ]?key|key|password)[\w-]*|(?:insert|replace|put|enter|paste|add|change)[-_ ][\w -]*|<.*|\[.*\]?|\{.*|%[\w.-]+%|change(?:me|it)|bcrypt|scrypt|argon2(?:id|i|d)?|pbkdf2|sha-?\d{1,3}|md5|redacted|masked|hidden|placeholder[\w-]*|dummy[\w-]*|fake[\w-]*|sample[\w-]*|tbd|todo|n\/a|none|null|nil|undefined|empty|blank|example[\w-]*|[\w-]*[-_]?example|secret[-_ ]?(?:key|token|value)?|token|password|passwd|pass|api[-_]?key|access[-_]?(?:key|token)|(?:the|a|an)[-_ ](?:password|secret|token|key))$/

/** A reference to where the secret stands, not the secret: a variable, a call, a template. */
const reference =
  /^(?:\$\{|\$\(|\$\{\{|\{\{|<%|%\{|#\{|@\{|\$[A-Z_][A-Z0-9_]{2,}$|\$[a-z][a-z0-9]*(?:_[a-z0-9]+)+$|\$\d$|\$\w{1,40}(?:->|\.\w|\[|::)|\.[A-Z]\w{2,40}$|\$(?:password|passwd|pass|pwd|token|secret|key|env|_)|process\.env|os\.(?:environ|getenv)|import\.meta|env[.([]|ENV\[|System\.|secrets?[.[(]|vault[:.(]|config[.[(]|settings[.[(]|ssm:|arn:|self\.|this\.|await |new |get[A-Z_]\w*\(|func |function|lambda|async )/

/** Names of types and literals that stand after `password:` in code. */
const typeName =
  /^(?:(?:std::)?(?:string|str|text|varchar|char|boolean|bool|true|false|integer|int|number|float|double|\*?u?int(?:8|16|32|64)?|bytes?|object|any|unknown|never|void|null|undefined|none|nil|option|optional|secretstr|securestring|buffer|uint8array|list|dict|array|map|set)\b)/i

/** Whether `value` only says where a secret would stand. */
export function isPlaceholder(value: string): boolean {
  if (reference.test(value)) return true
  const lower = value.toLowerCase()
  return placeholderWord.test(lower) || /^(.)\1+$/.test(lower) || /x{6,}|\*{3,}|\.{3,}/.test(lower)
}

/** Whether `value` names a type or a call, as code after a colon or an equals sign does. */
export function isCode(value: string): boolean {
  return (
    (typeName.test(value) && /^[\w:]+(?:$|[<[(|?,; ])/.test(value)) ||
    // A call, an index or a member of something: `input()`, `req.body.password`, `form["password"]`.
    /^[A-Za-z_][\w.]{0,60}(?:\(|\[["'\w])/.test(value) ||
    /^[a-z_][A-Za-z_]{1,40}(?:\.[A-Za-z_]{2,40}){1,6}$/.test(value) ||
    /^\*?[a-z]{2,20}\d{0,5}\.[A-Z]\w{1,60}$/.test(value) ||
    /^(?:return|range|unique|new|await|func|function|def|class|fn|let|var|const|if|else|not|typeof|make|self|this|yield|in|of|static|readonly|private|public)$/.test(
      value,
    ) ||
    /^[a-z_][A-Za-z_]{1,40}(?:->|::)[A-Za-z_]/.test(value)
  )
}

/** Whether a token is its prefix and filler: `ghp_xxxxxxxx`, `AKIAIOSFODNN7EXAMPLE`. */
export function isFiller(token: string, anchor: string): boolean {
  if (/EXAMPLE(?:KEY)?$/.test(token)) return true
  if (publicKeys.has(token.slice(4))) return true
  const at = token.indexOf(anchor)
  const body = token.slice(0, at) + token.slice(at + anchor.length)
  // Words written together or joined by dashes: a CSS class, a file, a package.
  if (/^[a-z]{1,30}(?:[-_.][a-z]{1,30}){2,12}$/.test(body)) return true
  if (/^(?:[A-Z][a-z]{2,12}){2,6}$/.test(body)) return true
  if (/x{6,}|X{6,}|0{16,}|\*{3,}|your|1234567890abcdef1234/.test(body)) return true
  // Seven of a kind twice, or three letters over and over: no generator draws them.
  const runs = new Set(Array.from(body.matchAll(/(.)\1{6,}/g), ([run]) => run.charAt(0)))
  if (runs.size > 1 || /(?!(.)\1\1)(...)\2{5}/.test(body)) return true
  const kinds = new Set(body.replace(/[-_.=]/g, '')).size
  return kinds <= 2 && /[xX0-9aA]/.test(body.charAt(0))
}
