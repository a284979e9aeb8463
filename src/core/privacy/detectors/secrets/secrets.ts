import type { Detector } from '../../detect/detector.ts'
import { chineseSeedPhrase } from './chinese-seed-phrase.ts'
import { commandLinePassword } from './command-line-password.ts'
import { constructorKeys } from './constructor-keys.ts'
import { hostLogin } from './host-login.ts'
import { jsonWebToken } from './json-web-token.ts'
import { labelledSecret } from './labelled-secret.ts'
import { loginPair } from './login-pair.ts'
import { otpauth } from './otpauth.ts'
import { passwordHash } from './password-hash.ts'
import { placePassword } from './place-password.ts'
import { privateKey } from './private-key.ts'
import { providerTokens } from './provider-tokens.ts'
import { puttyKey } from './putty-key.ts'
import { recoveryCodes } from './recovery-codes.ts'
import { secretCell } from './secret-cell.ts'
import { seedPhrase } from './seed-phrase.ts'
import { serviceKey } from './service-key.ts'
import { unprefixedToken } from './unprefixed-token.ts'
import { uriPassword } from './uri-password.ts'
import { walletKey } from './wallet-key.ts'
import { webhook } from './webhook.ts'
import { wifiCode } from './wifi-code.ts'

/** What opens a door: every rule for keys, tokens and passwords. No level lowers them. */
export const secrets: readonly Detector[] = [
  chineseSeedPhrase,
  commandLinePassword,
  constructorKeys,
  jsonWebToken,
  labelledSecret,
  placePassword,
  loginPair,
  hostLogin,
  otpauth,
  passwordHash,
  privateKey,
  puttyKey,
  recoveryCodes,
  secretCell,
  seedPhrase,
  serviceKey,
  unprefixedToken,
  uriPassword,
  walletKey,
  webhook,
  wifiCode,
  ...providerTokens,
]
