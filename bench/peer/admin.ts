// What a store would have without this app: a table of its problems in PostgreSQL and an admin over it, as generators
// make them. A process of its own. Argument: how many problems.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { PGlite } from '@electric-sql/pglite'
import { fromRoot } from '../../local/paths'

const shownAtOnce = 25

const tables = `
  CREATE TABLE problems (
    id text PRIMARY KEY, affiliate text, status text, error_type text, code text, message text,
    amount int, currency text,
    ship_by timestamp with time zone, first_seen_at timestamp with time zone
  );
  INSERT INTO problems
  SELECT 'AMZ-bench-' || n, 'AMZ', 'FAILED',
    CASE WHEN n % 3 = 0 THEN 'AMOUNT_DIVERGENCE' ELSE 'UNAVAILABLE_INVENTORY' END,
    CASE WHEN n % 3 = 0 THEN 'FMT007' ELSE 'FMT005' END,
    'Item ' || 1000 + n % 100 || '(Shirt) is not available',
    20000 + (n * 7919) % 48000, 'BRL',
    now() + (n % 96 - 12) * interval '1 hour', now() - n % 72 * interval '1 hour'
  FROM generate_series(0, $COUNT - 1) n;
  CREATE INDEX ON problems (ship_by);
  ANALYZE problems;
`

type Answer = { readonly type: string; readonly body: string }

const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) })

const list = async (database: PGlite, search: string): Promise<Answer> => {
  const where = `WHERE id LIKE '%' || $1 || '%'`
  const total = await database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM problems ${where}`,
    [search],
  )
  const { rows } = await database.query(
    `SELECT * FROM problems ${where} ORDER BY ship_by LIMIT ${shownAtOnce}`,
    [search],
  )
  return json({ total: total.rows[0]?.count, rows })
}

const one = async (database: PGlite, id: string): Promise<Answer> => {
  const { rows } = await database.query('SELECT * FROM problems WHERE id = $1', [id])
  return json(rows[0])
}

const everything = async (database: PGlite): Promise<Answer> => {
  const { blob } = await database.query(
    `COPY (SELECT * FROM problems ORDER BY ship_by) TO '/dev/blob' WITH (FORMAT csv, HEADER)`,
  )
  return { type: 'text/csv', body: (await blob?.text()) ?? '' }
}

const answerTo = async (database: PGlite, address: string): Promise<Answer> => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  if (pathname === '/api/problems.csv') return everything(database)
  if (pathname === '/api/problems') return list(database, searchParams.get('search') ?? '')
  const [, id] = /^\/api\/problems\/(.+)$/.exec(pathname) ?? []
  if (id !== undefined) return one(database, id)
  return { type: 'text/html', body: await readFile(fromRoot('bench', 'peer', 'page.html'), 'utf8') }
}

const run = async (count: number): Promise<void> => {
  const database = await PGlite.create()
  await database.exec(tables.replace('$COUNT', String(count)))
  const server = createServer((request, response) => {
    void answerTo(database, request.url ?? '/').then(({ type, body }) =>
      response.setHeader('content-type', type).end(body),
    )
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : undefined })
  })
}

void run(Number(process.argv[2]))
