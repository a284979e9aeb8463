/**
 * Keys that stand in documentation and samples for everyone to read, without the `AIza` that they begin with. Source:
 * the allow list of the rule `gcp-api-key` of gitleaks 8.30 (MIT).
 */
export const publicKeys: ReadonlySet<string> = new Set([
  'SyAnLA7NfeLquW1tJFpx_eQCxoX-oo6YyIs',
  'SyCkEhVjf3pduRDt6d1yKOMitrUEke8agEM',
  'SyDMAScliyLx7F0NPDEJi1QmyCgHIAODrlU',
  'SyD3asb-2pEZVqMkmL6M9N6nHZRR_znhrh0',
  'SyAdOS2zB6NCsk1pCdZ4-P6GBdi_UUPwX7c',
  'SyASWm6HmTMdYWpgMnjRBjxcQ9CKctWmLd4',
  'SyANUvH9H9BsUccjsu2pCmEkOPjjaXeDQgY',
  'SyA5_iVawFQ8ABuTZNUdcwERLJv_a_p4wtM',
  'SyA4UrcGxgwQFTfaI3no3t7Lt1sjmnP5sQ0',
  'SyDSb51JiIcB6OJpwwMicseKRhhrOq1cS7g',
  'SyBF2RrAIm4a0mO64EShQfqfd2AFnzAvvuU',
  'SyBcE-OOIbhjyR83gm4r2MFCu4MJmprNXsw',
  'SyB8qGxt4ec15vitgn44duC5ucxaOi4FmqE',
  'SyA8vmApnrHNFE0bApF4hoZ11srVL_n0nvY',
])
