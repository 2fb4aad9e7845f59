import { ours } from './wall.ts'

/** What each index was last built by: of the installation, no tenant's, and so reached through functions only. */
export const searchMarks = `
CREATE TABLE spine.search_marks (index_name text PRIMARY KEY, mark text NOT NULL);

CREATE FUNCTION spine.search_mark(p_index text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  'SELECT m.mark FROM spine.search_marks m WHERE m.index_name = p_index';
${ours('spine.search_mark(text)')}

CREATE FUNCTION spine.search_set_mark(p_index text, p_mark text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
  'INSERT INTO spine.search_marks VALUES (p_index, p_mark) ON CONFLICT (index_name) DO UPDATE SET mark = excluded.mark';
${ours('spine.search_set_mark(text, text)')}
`
