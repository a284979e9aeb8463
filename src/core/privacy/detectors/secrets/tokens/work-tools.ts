import { base62, base64url, digits, dotted, hex, padded, token } from './token-form.ts'

/**
 * Tokens to planners, notes, design and maps. Source: gitleaks 8.30 and secretlint 13 (MIT) where they
 * know the form; other rows are forms as commonly seen, not confirmed against a document of the issuer.
 */
export const workTools = [
  token('Atlassian token', 'ATATT3', padded(100, 220)),
  token('Notion token', 'ntn_', digits(11), base62(35)),
  token('Notion token of the old form', 'secret_', base62(43)),
  token('Linear key', 'lin_api_', base62(32, 64)),
  token('Linear OAuth token', 'lin_oauth_', base62(40, 64)),
  token('Airtable personal token', 'pat', base62(14), '.', hex(64)),
  token('Asana personal token', '1/', digits(13, 16), ':', hex(32)),
  token('ClickUp token', 'pk_', digits(6, 10), '_', base62(32)),
  token('Figma token', 'figd_', base64url(40, 60)),
  token('Typeform token', 'tfp_', dotted(40, 64)),
  token('HubSpot token', 'pat-na1-', hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)),
  token('HubSpot token, Europe', 'pat-eu1-', hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)),
  token('Frame.io token', 'fio-u-', padded(64)),
  token('Intra42 secret', 's-s4t2ud-', hex(64)),
  token('Intra42 AF secret', 's-s4t2af-', hex(64)),
  token('Adobe client secret', 'p8e-', base62(32)),
  token('Mapbox public token', 'pk.', base62(60, 120), '.', base62(22)),
  token('Mapbox secret token', 'sk.', base62(60, 120), '.', base62(22)),
  token('Contentful management token', 'CFPAT-', base64url(43)),
  token('LaunchDarkly key', 'sdk-', hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)),
  token('LaunchDarkly API token', 'api-', hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)),
  token('Salesforce session', '00D', base62(12), '!', dotted(80, 130)),
  token('WakaTime key', 'waka_', hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)),
  token('Cal.com key', 'cal_live_', hex(32)),
  token('Trello token', 'ATTA', hex(64)),
]
