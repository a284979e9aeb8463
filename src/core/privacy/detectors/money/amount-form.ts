/** A number of units of money: 1,234.56, 25000, 3.5; text of a pattern. */
export const figure = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?'

/** Currencies that stand before a figure. Source: ISO 4217 and the usual signs. */
export const sign =
  '(?:(?:US|HK|NT|CA|AU|SG|A|C|S|MOP)?\\$|[¥£€₩₹₽฿]|人民[币幣]|RMB|CNY|USD|HKD|TWD|EUR|GBP|JPY|SGD)'

/** What follows a figure: a multiple, a currency. */
export const unit =
  '(?:[百千万萬亿億]{0,2}(?:美元|港元|港币|港幣|欧元|歐元|英镑|日元|新台币|新臺幣|台币|澳门元|人民[币幣]|元整|元(?!素|旦|宵|老|首|年|月|组)|圆(?!形|圈|周)|块钱|块|塊)|(?:RMB|CNY|USD|HKD|EUR|GBP|dollars|yuan)(?![A-Za-z]))'
