// A process that is killed in the middle of a migration step: `FILE KEY`.
import { openConnection } from '../connection.ts'
import { knownVersion, migrate } from '../migrate.ts'

const [, , file = '', key = ''] = process.argv
const connection = openConnection({ in: 'file', file, key: Buffer.from(key, 'hex') })
connection.function('die', () => process.kill(process.pid, 'SIGKILL'))
migrate(connection, [
  {
    version: knownVersion + 1,
    sql: `
      CREATE TABLE late (x INTEGER) STRICT;
      WITH RECURSIVE n (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n WHERE x < 50000)
      INSERT INTO late SELECT x FROM n;
      DELETE FROM setting;
      SELECT die();`,
  },
])
