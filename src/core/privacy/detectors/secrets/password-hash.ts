import { defineDetector } from '../../detect/detector.ts'

/** A password's hash as crypt(3), htpasswd and databases keep it. Source: PHC string format; crypt(5); RFC 2307. */
export const passwordHash = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: [
    '$2',
    '$argon2',
    '$scrypt$',
    '$7$',
    '$y$',
    '$6$',
    '$5$',
    '$1$',
    '$apr1$',
    '$pbkdf2',
    'pbkdf2_sha',
    '{SSHA',
    'SCRAM-SHA-256$',
  ],
  locate:
    /(?:\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?[a-z]=\d{1,8}(?:,[a-z]=\d{1,8}){0,4}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,180}|\$scrypt\$[\w=,]{3,40}\$[A-Za-z0-9+/=]{8,90}\$[A-Za-z0-9+/=]{16,180}|\$(?:5|6)\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43,86}|\$(?:apr1|1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$(?:7|y)\$[./A-Za-z0-9]{1,90}\$[./A-Za-z0-9]{1,90}(?:\$[./A-Za-z0-9]{30,60})?|\$?pbkdf2[_-]sha\d{1,3}\$\d{1,8}\$[./A-Za-z0-9+=]{4,90}\$[./A-Za-z0-9+=]{20,120}|\{SSHA\d{0,3}\}[A-Za-z0-9+/=]{20,120}|SCRAM-SHA-256\$\d{1,8}:[A-Za-z0-9+/=]{8,60}\$[A-Za-z0-9+/=]{20,60}:[A-Za-z0-9+/=]{20,60})/y,
  judge: () => ({ score: 0.97, evidence: [{ kind: 'form', name: 'PHC' }] }),
  get cases() {
    const salted = 'q7VmZ2kRt9XbH4wLc5YsN8dGq7VmZ2kRt9XbH4wLc5YsN8dGq7VmZ'
    return {
      yes: [
        `ann:«$2y$10$${salted}»`,
        `密码哈希«$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$${salted.slice(0, 43)}»，能破解吗`,
        `root:«$6$q7VmZ2kR$${salted}${salted.slice(0, 33)}»:19000:0:`,
        `«$apr1$q7VmZ2kR$${salted.slice(0, 22)}»`,
        `pw «pbkdf2_sha256$260000$q7VmZ2kR$${salted.slice(0, 43)}=»`,
        `userPassword: «{SSHA}${salted.slice(0, 32)}»`,
      ],
      no: [
        'it costs $2 or $5',
        '$1$ 是 md5crypt 的前缀',
        '$2b$10$ is bcrypt',
        'RMB{SSHA}',
        '$6$x$y',
        '${SSHA}',
      ],
    }
  },
})
