/** Seats of a session that all want. */
export const seatsOnSale = 48;

/** Seats of the sessions whose rate is measured. */
const plenty = 1_000_000;

/** Seats that exist as rows; fewer, because each is a row. */
const rowsOfHotSession = 60_000;
const rowsOfOtherSessions = 100;

/** Session 0 is the hot one; 1 to `sessions` are the others; a negative id is a session of a few seats. */
export function schema(sessions: number): readonly string[] {
  return [
    `CREATE TABLE inventory (
       session_id integer PRIMARY KEY,
       capacity integer NOT NULL,
       held integer NOT NULL DEFAULT 0,
       confirmed integer NOT NULL DEFAULT 0
     ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)`,
    `CREATE TABLE bucket (
       session_id integer,
       nth integer,
       capacity integer NOT NULL,
       held integer NOT NULL DEFAULT 0,
       PRIMARY KEY (session_id, nth)
     ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)`,
    'CREATE TABLE seat (session_id integer, nth integer, booking_id uuid, PRIMARY KEY (session_id, nth))',
    'CREATE INDEX seat_free ON seat (session_id, nth) WHERE booking_id IS NULL',
    'CREATE TABLE booking (id uuid PRIMARY KEY, session_id integer NOT NULL, seats integer NOT NULL)',
    'CREATE INDEX booking_session ON booking (session_id, id)',
    `CREATE TABLE outbox (
       position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       topic text NOT NULL,
       key text NOT NULL,
       payload text NOT NULL
     )`,
    `INSERT INTO inventory (session_id, capacity) SELECT nth, ${plenty} FROM generate_series(0, ${sessions}) nth`,
    `INSERT INTO bucket (session_id, nth, capacity)
       SELECT session_id, nth, capacity / 16 FROM inventory, generate_series(0, 15) nth`,
    `INSERT INTO seat (session_id, nth)
       SELECT session_id, nth FROM inventory,
         generate_series(1, CASE session_id WHEN 0 THEN ${rowsOfHotSession} ELSE ${rowsOfOtherSessions} END) nth`,
    'CREATE SEQUENCE small_session INCREMENT -1',
    `CREATE FUNCTION open_session() RETURNS integer LANGUAGE plpgsql AS $body$
     DECLARE id integer := nextval('small_session');
     BEGIN
       INSERT INTO inventory (session_id, capacity) VALUES (id, ${seatsOnSale});
       INSERT INTO bucket (session_id, nth, capacity) SELECT id, nth, ${seatsOnSale} / 16 FROM generate_series(0, 15) nth;
       INSERT INTO seat (session_id, nth) SELECT id, nth FROM generate_series(1, ${seatsOnSale}) nth;
       RETURN id;
     END $body$`,
    // Locks the sessions in order, gives their seats in the order of the holds, and writes what was sold.
    `CREATE FUNCTION hold_together(ids uuid[], of_sessions integer[], payloads text[]) RETURNS TABLE (taken boolean)
       LANGUAGE sql AS $body$
       WITH wanted AS (
         SELECT id, session_id, payload, nth, row_number() OVER (PARTITION BY session_id ORDER BY nth) AS place
           FROM unnest(ids, of_sessions, payloads) WITH ORDINALITY AS w (id, session_id, payload, nth)
       ), locked AS MATERIALIZED (
         SELECT session_id, capacity - held - confirmed AS vacancies FROM inventory
          WHERE session_id = ANY (of_sessions) ORDER BY session_id FOR UPDATE
       ), decided AS (
         SELECT w.*, w.place <= l.vacancies AS taken FROM wanted w JOIN locked l USING (session_id)
       ), booked AS (
         INSERT INTO booking (id, session_id, seats) SELECT id, session_id, 1 FROM decided d WHERE d.taken
       ), published AS (
         INSERT INTO outbox (topic, key, payload)
         SELECT 'promtour.booking', id, payload FROM decided d WHERE d.taken ORDER BY nth
       ), counted AS (
         UPDATE inventory i SET held = i.held + s.seats
           FROM (SELECT session_id, count(*) AS seats FROM decided d WHERE d.taken GROUP BY session_id) s
          WHERE i.session_id = s.session_id
       )
       SELECT d.taken FROM decided d ORDER BY d.nth
     $body$`,
  ];
}
