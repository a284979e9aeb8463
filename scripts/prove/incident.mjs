/**
 * One thing that a probe saw and that a local-only session must not do.
 * @typedef {object} Incident
 * @property {ProbeName} probe
 * @property {string} what for people
 * @property {string} by the executable that did it, or a plant's mark; empty where the probe cannot tell
 */

/** @typedef {keyof typeof probes} ProbeName */

/** Every probe, with what it counts and by which means. */
export const probes = {
  connections: 'connections out (system calls)',
  'look-ups': 'look-ups of names (system calls)',
  datagrams: 'datagrams sent (system calls)',
  packets: 'packets other than to Ollama (capture)',
  listeners: 'listening sockets (system calls)',
  'open ports': 'listening sockets (kernel tables)',
  words: 'words on disk',
  keys: 'keys on disk',
}
