import { base62, base64url, hex, letters, padding, token } from './token-form.ts'

/**
 * Keys to hosted models. Source: gitleaks 8.30 and secretlint 13 (MIT) where they
 * know the form; other rows are forms as commonly seen, not confirmed against a document of the issuer.
 * Many share `sk-` and differ by nothing else: OpenAI's first keys, DeepSeek, Moonshot, DashScope, SiliconFlow.
 */
export const artificialIntelligence = [
  token('OpenAI project key', 'sk-proj-', base64url(40, 200)),
  token('OpenAI service account key', 'sk-svcacct-', base64url(40, 200)),
  token('OpenAI admin key', 'sk-admin-', base64url(40, 200)),
  token('OpenAI session key', 'sess-', base62(40)),
  token('key of the form sk-', 'sk-', base62(30, 100)),
  token('Anthropic key', 'sk-ant-', base64url(24, 140)),
  token('OpenRouter key', 'sk-or-v1-', hex(64)),
  token('MiniMax key', 'sk-api-', base64url(40, 140)),
  token('Langfuse secret key', 'sk-lf-', hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)),
  token('LangSmith key', 'lsv2_', letters(2), '_', hex(32), '_', hex(10)),
  token('Groq key', 'gsk_', base62(40, 60)),
  token('xAI key', 'xai-', base62(60, 90)),
  token('Perplexity key', 'pplx-', base62(32, 64)),
  token('Replicate token', 'r8_', base62(37, 40)),
  token('Hugging Face token', 'hf_', base62(34, 40)),
  token('Hugging Face organisation token', 'api_org_', letters(34)),
  token('Fireworks key', 'fw_', base62(22, 32)),
  token('Tavily key', 'tvly-', base64url(28, 60)),
  token('Together key', 'tgp_v1_', base64url(40, 50)),
  token('NVIDIA key', 'nvapi-', base64url(60, 80)),
  token('Google API key', 'AIza', base64url(35)),
  token('Google OAuth client secret', 'GOCSPX-', base64url(28)),
  token('Google OAuth access token', 'ya29.', base64url(20, 400)),
  token('Google OAuth refresh token', '1//0', base64url(40, 120)),
  token('Amazon Bedrock long-lived key', 'ABSK', base62(100, 280), padding(0, 2)),
  token('Amazon Bedrock short-lived key', 'bedrock-api-key-', base62(28, 1200), padding(0, 2)),
  token('Pinecone key', 'pcsk_', base62(4, 8), '_', base62(60, 70)),
  token('ElevenLabs key', 'sk_', hex(48)),
  token('Dify key', 'app-', base62(24)),
  token('Dify dataset key', 'dataset-', base62(24)),
  token('Coze token', 'pat_', base62(64)),
  token('Baidu Qianfan key', 'bce-v3/ALTAK-', base62(21, 24), '/', hex(40)),
  token('ModelScope token', 'ms-', hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)),
  token('FastGPT key', 'fastgpt-', base62(24, 64)),
  token('Cerebras key', 'csk-', base62(40, 60)),
  token('E2B key', 'e2b_', hex(40)),
  token('Jina key', 'jina_', hex(32), base64url(20, 40)),
  token('Voyage key', 'pa-', base64url(40, 50)),
]
