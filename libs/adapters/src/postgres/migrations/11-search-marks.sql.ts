import { ours } from './wall.ts'

/**
 * The mark of the last rebuild of each index. It belongs to the installation, not to a tenant, so only functions can reach it.
 */
export const searchMarks = `
CREATE TABLE spine.search_marks (index_name text PRIMARY KEY, mark text NOT NULL);

CREATE FUNCTION spine.search_mark(p_index text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  'SELECT m.mark FROM spine.search_marks m WHERE m.index_name = p_index';
${ours('spine.search_mark(text)')}

CREATE FUNCTION spine.search_set_mark(p_index text, p_mark text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  'INSERT INTO spine.search_marks VALUES (p_index, p_mark) ON CONFLICT (index_name) DO UPDATE SET mark = excluded.mark';
${ours('spine.search_set_mark(text, text)')}
`
