import { base62, base64url, digits, dotted, hex, percent, token } from './token-form.ts'

const slackTeam = digits(8, 14)

/**
 * Tokens to chat, mail and telephone services. Source: gitleaks 8.30 and secretlint 13 (MIT) where they
 * know the form; other rows are forms as commonly seen, not confirmed against a document of the issuer.
 */
export const messagesAndMail = [
  token('Slack bot token', 'xoxb-', slackTeam, '-', base62(10, 30)),
  token('Slack bot token of a workspace', 'xoxb-', slackTeam, '-', slackTeam, '-', base62(8, 40)),
  token('Slack bot token, joined', 'xoxb-', slackTeam, '-', slackTeam, base62(8, 40)),
  token('Slack user token', 'xoxp-', slackTeam, '-', slackTeam, '-', slackTeam, '-', base62(16, 40)),
  token('Slack enterprise token', 'xoxe-', slackTeam, '-', slackTeam, '-', slackTeam, '-', base62(16, 40)),
  token('Slack app token', 'xapp-', digits(1), '-', base62(8, 14), '-', digits(8, 14), '-', base62(20, 70)),
  token('Slack configuration token', 'xoxe.xoxp-', digits(1), '-', base62(140, 180)),
  token('Slack configuration bot token', 'xoxe.xoxb-', digits(1), '-', base62(140, 180)),
  token('Slack refresh token', 'xoxe-', digits(1), '-', base62(120, 180)),
  token(
    'Slack legacy token (o)',
    'xoxo-',
    digits(1, 14),
    '-',
    digits(1, 14),
    '-',
    digits(1, 14),
    '-',
    hex(6, 64),
  ),
  token(
    'Slack legacy token (s)',
    'xoxs-',
    digits(1, 14),
    '-',
    digits(1, 14),
    '-',
    digits(1, 14),
    '-',
    hex(6, 64),
  ),
  token('Slack workspace token (a)', 'xoxa-', base62(8, 48)),
  token('Slack workspace token (a-2)', 'xoxa-', digits(1), '-', base62(8, 48)),
  token('Slack workspace token (r)', 'xoxr-', base62(8, 48)),
  token('Slack workspace token (r-2)', 'xoxr-', digits(1), '-', base62(8, 48)),
  token('Slack browser token', 'xoxc-', digits(8, 14), '-', digits(8, 14), '-', digits(8, 14), '-', hex(64)),
  token('Slack cookie', 'xoxd-', base64url(60, 300)),
  token('Telegram bot token', digits(8, 10), ':AA', base64url(32, 34)),
  token('Twilio key', 'SK', hex(32)),
  token('SendGrid key', 'SG.', dotted(60, 72)),
  token('Mailgun key', 'key-', hex(32)),
  token('Mailgun public key', 'pubkey-', hex(32)),
  token('Mailchimp key', hex(32), '-us', digits(1, 2)),
  token('Brevo key', 'xkeysib-', hex(64), '-', base62(16)),
  token('Brevo SMTP key', 'xsmtpsib-', hex(64), '-', base62(16)),
  token('Resend key', 're_', base62(8), '_', base62(20, 28)),
  token('Facebook token', 'EAA', base62(80, 400)),
  token('Facebook app token', digits(15, 16), '|', base64url(27, 40)),
  token('Instagram token', 'IGQV', base64url(60, 300)),
  token('Twitter bearer token', 'AAAAAAAAAAAAAAAAAAAAA', percent(60, 120)),
  token('Twitch chat token', 'oauth:', base62(30)),
  token('Beamer token', 'b_', base64url(44)),
]
