// The first import of every entry that parses: a schema that is made before it compiles itself by `new Function`, at the
// first use of each, which costs a start 25 ms and is code that nobody wrote down.
import { z } from 'zod'

z.config({ jitless: true })
