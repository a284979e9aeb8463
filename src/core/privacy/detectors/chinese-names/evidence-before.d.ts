/** What the text before a candidate says: log2 of the odds that it gives, and the label where there is one. */
export interface EvidenceBefore {
  readonly weight: number
  readonly label: string | null
  /** A label and a mark that parts it from its value: what follows is a name almost whatever it is. */
  readonly certain: boolean
  /** The label is one that a form writes right before a name (患者, 收件人), where even a word is one. */
  readonly form: boolean
}
/**
 * `simple` is the text in simplified characters; `at` is where the candidate begins; `lastEnd` is where the name before
 * ended, or -1.
 */
export declare function evidenceBefore(simple: string, at: number, lastEnd: number): EvidenceBefore
/** Whether a label may end before `at`: a cheap question before the dear one. */
export declare function mayFollowLabel(simple: string, at: number): boolean
