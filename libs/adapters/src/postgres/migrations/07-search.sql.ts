import { ours, supportWall, TENANT } from './wall.ts'

/**
 * One row per entry: `lexemes` holds the words without accents and case (w:), their Spanish stems (s:), and the scope and
 * filters (hashed, f:), so that one inverted index answers the whole query. `folded` is the text for similar spelling, with
 * pg_trgm where the server has it. `search_find` runs as its owner and repeats the tenant filter in its text, because these
 * operators are not leakproof and under row-level security PostgreSQL would not use their indexes.
 */
export const searchTables = `
DO $$ BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
EXCEPTION WHEN OTHERS THEN
  RAISE NOTICE 'pg_trgm is not available: near spelling finds parts of words only';
END $$;

CREATE TABLE spine.search_entries (
  tenant_id uuid NOT NULL,
  index_name text NOT NULL,
  id text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  removed boolean NOT NULL DEFAULT false,
  lexemes tsvector NOT NULL,
  folded text NOT NULL,
  PRIMARY KEY (tenant_id, index_name, id)
);
${supportWall('spine.search_entries')}
CREATE INDEX search_lexemes ON spine.search_entries USING gin (lexemes);
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE INDEX search_folded ON spine.search_entries USING gin (folded public.gin_trgm_ops);
  END IF;
END $$;

CREATE FUNCTION spine.search_put(p_tenant uuid, p_index text, p_id text, p_version bigint, p_words text[], p_tags text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE found_lexemes tsvector;
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  found_lexemes := array_to_tsvector(ARRAY(
    SELECT 'w:' || w FROM unnest(p_words) w
    UNION SELECT 's:' || s FROM unnest(p_words) w, unnest(ts_lexize('pg_catalog.spanish_stem', w)) s
    UNION SELECT t FROM unnest(p_tags) t));
  INSERT INTO spine.search_entries AS e VALUES (p_tenant, p_index, p_id, p_version, false, found_lexemes, array_to_string(p_words, ' '))
    ON CONFLICT (tenant_id, index_name, id) DO UPDATE SET version = excluded.version, removed = false, lexemes = excluded.lexemes, folded = excluded.folded
    WHERE excluded.version > e.version OR (excluded.version = e.version AND NOT e.removed);
END $$;
${ours('spine.search_put(uuid, text, text, bigint, text[], text[])')}

CREATE FUNCTION spine.search_remove(p_tenant uuid, p_index text, p_id text, p_version bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  IF p_version IS NULL THEN
    UPDATE spine.search_entries e SET removed = true, lexemes = '', folded = '' WHERE e.tenant_id = p_tenant AND e.index_name = p_index AND e.id = p_id;
  ELSE
    INSERT INTO spine.search_entries AS e VALUES (p_tenant, p_index, p_id, p_version, true, '', '')
      ON CONFLICT (tenant_id, index_name, id) DO UPDATE SET version = excluded.version, removed = true, lexemes = '', folded = ''
      WHERE excluded.version >= e.version;
  END IF;
END $$;
${ours('spine.search_remove(uuid, text, text, bigint)')}

CREATE FUNCTION spine.search_find(
  p_tenant uuid, p_index text, p_words text[], p_tags text[], p_tier int, p_after_score bigint, p_after_id text, p_limit int
) RETURNS TABLE (tier int, score bigint, id text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE scope tsquery; wanted tsquery; longest text;
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  SELECT string_agg('''' || t || '''', ' & ')::tsquery INTO scope FROM unnest(p_tags) t;
  SELECT string_agg('(''w:' || w || ''':*' || coalesce((SELECT string_agg(' | ''s:' || s || '''', '') FROM unnest(ts_lexize('pg_catalog.spanish_stem', w)) s), '') || ')', ' & ')::tsquery
    INTO wanted FROM unnest(p_words) w;
  IF wanted IS NULL OR p_tier IS NULL OR p_tier = 0 THEN
    RETURN QUERY SELECT 0, m.score, m.id FROM (
      SELECT e.id, CASE WHEN wanted IS NULL THEN 0 ELSE (ts_rank(e.lexemes, wanted) * 1e6)::bigint END AS score FROM spine.search_entries e
      WHERE e.tenant_id = ${TENANT} AND e.lexemes @@ CASE WHEN wanted IS NULL THEN scope ELSE scope && wanted END) m
    WHERE p_after_id IS NULL OR (m.score, m.id) < (p_after_score, p_after_id COLLATE "C") ORDER BY m.score DESC, m.id DESC LIMIT p_limit;
    IF FOUND OR wanted IS NULL OR p_tier = 0 THEN RETURN; END IF;
  END IF;
  -- nothing matches: now each word may be a part of one, or spelled nearly so; the longest one asks the index
  SELECT w INTO longest FROM unnest(p_words) w ORDER BY length(w) DESC LIMIT 1;
  IF length(longest) < 3 THEN RETURN; END IF;
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    RETURN QUERY SELECT 1, m.score, m.id FROM (
      SELECT e.id, (SELECT (avg(CASE WHEN e.folded LIKE '%' || w || '%' THEN 1 ELSE word_similarity(w, e.folded) END) * 1e6)::bigint FROM unnest(p_words) w) AS score
      FROM spine.search_entries e
      WHERE e.tenant_id = ${TENANT} AND e.lexemes @@ scope AND (e.folded LIKE '%' || longest || '%' OR longest <% e.folded)
        AND NOT EXISTS (SELECT FROM unnest(p_words) w WHERE NOT (e.folded LIKE '%' || w || '%' OR w <% e.folded))) m
    WHERE p_after_id IS NULL OR (m.score, m.id) < (p_after_score, p_after_id COLLATE "C") ORDER BY m.score DESC, m.id DESC LIMIT p_limit;
  ELSE
    RETURN QUERY SELECT 1, 1000000::bigint, e.id FROM spine.search_entries e
    WHERE e.tenant_id = ${TENANT} AND e.lexemes @@ scope AND NOT EXISTS (SELECT FROM unnest(p_words) w WHERE e.folded NOT LIKE '%' || w || '%')
      AND (p_after_id IS NULL OR e.id < p_after_id COLLATE "C")
    ORDER BY e.id DESC LIMIT p_limit;
  END IF;
END $$;
${ours('spine.search_find(uuid, text, text[], text[], int, bigint, text, int)')}
`
