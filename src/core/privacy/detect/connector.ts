/**
 * What may stand between a label and its value: the dot of "No.", "号码", a bracketed remark, quotes, a colon, "is",
 * "是", a bar of a table, one line break. A bracket that holds a digit holds the value, unless a colon follows it.
 * Bounded, so that it cannot be slow.
 */
const connector =
  /\.?[ \t]{0,4}(?:号码|號碼|编号|編號|代码|代碼|号|號|码|碼|number\b|no\b\.?|num\b|#)?[ \t]{0,4}(?:\([^()\n0-9_]{1,16}\)|\([^()\n]{1,16}\)(?=[ \t]{0,4}[:=]))?["'`*_\] \t]{0,6}(?:=>|->|:=|==|[:=|>]|(?:分别)?[是为為]|一?[栏欄][写填寫]|[填写寫]|(?:is|was|(?<=')s)\b(?: ?[:=])?)?["'`*_ \t([【「『《<]{0,6}(?:\n[ \t]{0,8})?/iy

/** The offset where the value of a label that ends at `end` begins. */
export function afterConnector(text: string, end: number): number {
  connector.lastIndex = end
  return end + (connector.exec(text)?.[0].length ?? 0)
}
