import type { AnchoredDetector } from '../../detect/detector.ts'
import { artificialIntelligence } from './tokens/artificial-intelligence.ts'
import { chineseServices } from './tokens/chinese-services.ts'
import { cloudPlatforms } from './tokens/cloud-platforms.ts'
import { messagesAndMail } from './tokens/messages-and-mail.ts'
import { operations } from './tokens/operations.ts'
import { paymentAndShops } from './tokens/payment-and-shops.ts'
import { sourceHosting } from './tokens/source-hosting.ts'
import { tokenDetector } from './tokens/token-detector.ts'
import { workTools } from './tokens/work-tools.ts'

/** A rule for each row of the tables of tokens that a fixed string gives away. */
export const providerTokens: readonly AnchoredDetector[] = [
  ...artificialIntelligence,
  ...chineseServices,
  ...cloudPlatforms,
  ...messagesAndMail,
  ...operations,
  ...paymentAndShops,
  ...sourceHosting,
  ...workTools,
].map(tokenDetector)
