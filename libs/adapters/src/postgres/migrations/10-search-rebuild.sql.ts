import { ours } from './wall.ts'

/**
 * `built`: the last rebuild that had begun when the row was written or fed. Rows that a rebuild did not feed and that nobody
 * has written since its start are removed at its end. `search_put` is as before, and sets `built`.
 */
export const searchRebuild = `
CREATE SEQUENCE spine.search_builds MINVALUE 0 START 1;
SELECT setval('spine.search_builds', 0);
GRANT SELECT, USAGE ON SEQUENCE spine.search_builds TO litper_app, litper_spine;
ALTER TABLE spine.search_entries ADD built bigint NOT NULL DEFAULT 0;

CREATE OR REPLACE FUNCTION spine.search_put(p_tenant uuid, p_index text, p_id text, p_version bigint, p_words text[], p_tags text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE found_lexemes tsvector;
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  found_lexemes := array_to_tsvector(ARRAY(
    SELECT 'w:' || w FROM unnest(p_words) w
    UNION SELECT 's:' || s FROM unnest(p_words) w, unnest(ts_lexize('pg_catalog.spanish_stem', w)) s
    UNION SELECT t FROM unnest(p_tags) t));
  INSERT INTO spine.search_entries AS e
    VALUES (p_tenant, p_index, p_id, p_version, false, found_lexemes, array_to_string(p_words, ' '), (SELECT last_value FROM spine.search_builds))
    ON CONFLICT (tenant_id, index_name, id) DO UPDATE
    SET version = excluded.version, removed = false, lexemes = excluded.lexemes, folded = excluded.folded, built = excluded.built
    WHERE excluded.version > e.version OR (excluded.version = e.version AND NOT e.removed);
END $$;

-- what is there in a newer version is told too, and stays
CREATE FUNCTION spine.search_tell(p_build bigint, p_tenant uuid, p_index text, p_id text, p_version bigint, p_words text[], p_tags text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM spine.search_put(p_tenant, p_index, p_id, p_version, p_words, p_tags);
  UPDATE spine.search_entries e SET built = p_build WHERE e.tenant_id = p_tenant AND e.index_name = p_index AND e.id = p_id AND e.built < p_build;
END $$;
${ours('spine.search_tell(bigint, uuid, text, text, bigint, text[], text[])')}

CREATE FUNCTION spine.search_forget_untold(p_build bigint, p_tenant uuid, p_index text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  DELETE FROM spine.search_entries e WHERE e.tenant_id = p_tenant AND e.index_name = p_index AND e.built < p_build AND NOT e.removed;
END $$;
${ours('spine.search_forget_untold(bigint, uuid, text)')}
`
