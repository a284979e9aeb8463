/**
 * Pieces that an answer is made of, chosen for what they do to what stands before or behind them.
 *
 * None begins with an empty item or with a number other than 1: behind indented code and a blank line
 * micromark takes such a list for a paragraph, where CommonMark and a parse of the list alone do not.
 */
export const pieces: readonly string[] = [
  '# 标题 one',
  'A paragraph with **bold**, *slanted*, `code` and ~~gone~~.',
  '**重要：**请先备份。然后继续',
  'Two lines\nof one paragraph',
  'Setext\n===',
  'Not a title\n---',
  '---',
  '- a\n- b\n  - nested\n\n  second paragraph of b\n- c',
  '* star\n+ plus',
  '1. one\n2. two\n\n3. three\n   ```js\n   inside()\n   ```\n4. four',
  '1) one\n2) two\n3) three\n4) four\n5) five\n6) six\n7) seven\n8) eight\n9) nine\n10) ten\n11) eleven',
  '- [x] done\n- [ ] open',
  '- early\n-\n  late\n-\n\n  too late',
  '> quoted\nlazy\n> - list in it\n\n> another',
  '```ts\nconst a = 1\n\n# not a title\n- nor a list\n```',
  '````\n```\ninner\n```\n````',
  '~~~ python title="x"\nprint(1)\n~~~',
  '```\nunclosed\n\n- text',
  '  ```\n  indented\n\tby tab\n   more\n ```',
  '    indented code\n\n    goes on',
  '| a | b |\n|---|--:|\n| 1 | 2 |\n| `x\\|y` | **中** |\ntail row',
  '|n|\n|-|\n|1|\n|2|\n|3|\n|4|\n|5|\n|6|\n|7|\n|8|\n|9|\n|10|\n|11|\n|12|\n|13|\n|14|\n|15|\n|16|\n|17|',
  'text before | a table\n--|--\n1|2',
  '<div>\n*raw*\n\n</div>',
  '<!-- comment\n\nover a blank line -->',
  'inline <b onclick="x()">html</b>',
  'See [one], [two][deux], [三][三] and ![pic][one].',
  '[one]: https://one.example/a "title"',
  '[deux]: <https://two.example>\n"title over\nlines"',
  '[三]: https://三.example',
  '[one]: https://second.example',
  '[open]: https://open.example\n"title that never ends',
  'A note[^n] and another[^注].',
  '[^n]: The note.\n\n    Its second paragraph.',
  '[^注]: 注释',
  'www.example.com and https://example.com/路径。然后 a@b.example',
  'Hard  \nbreak\\\nhere',
  'unfinished **bold and `code and [link](http://',
  '&nbsp;&copy;&#x4e2d; \\*not\\*',
  '\tTab first',
  '   three spaces',
  '\r\ncarriage\rreturns\r\n',
  '',
  ' ',
]

export const joints: readonly string[] = ['\n\n', '\n', '\n\n\n', '\n \n', ' ']
