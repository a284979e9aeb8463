/**
 * What may stand between a label and its value: "号码", a bracketed remark, quotes, a colon, "is", "是", a bar of a
 * table, one line break. Bounded, so that it cannot be slow.
 */
const connector =
  /[ \t]{0,4}(?:号码|编号|代码|号|number\b|no\b\.?|num\b|#)?[ \t]{0,4}(?:\([^()\n]{1,16}\))?["'`*_\] \t]{0,6}(?:=>|->|:=|==|[:=|>]|是|为|is\b|was\b)?["'`*_ \t]{0,6}(?:\n[ \t]{0,8})?/iy

/** The offset where the value of a label that ends at `end` begins. */
export function afterConnector(text: string, end: number): number {
  connector.lastIndex = end
  return end + (connector.exec(text)?.[0].length ?? 0)
}
