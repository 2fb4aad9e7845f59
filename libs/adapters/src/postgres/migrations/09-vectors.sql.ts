import { ours, supportWall } from './wall.ts'

/** The dimensions of the embedding models in use. Vectors of other dimensions are compared one by one. */
const INDEXED_DIMENSIONS = [384, 768, 1024, 1536]

const hnsw = (dimensions: number) =>
  `CREATE INDEX vectors_near_${dimensions} ON spine.vectors USING hnsw ((embedding::public.vector(${dimensions})) public.vector_cosine_ops) WHERE dimensions = ${dimensions};`

/**
 * One table on every server: an embedding is an array of unit length. Where the server has pgvector there are vector indexes on
 * it and `vectors_near` uses them; elsewhere `vectors_exact` computes the distances. A removed entry keeps its row, for its
 * version, with 0 dimensions.
 */
export const vectorTables = `
DO $$ BEGIN
  CREATE EXTENSION IF NOT EXISTS vector SCHEMA public;
EXCEPTION WHEN OTHERS THEN
  RAISE NOTICE 'pgvector is not available: vectors are compared one by one';
END $$;

CREATE TABLE spine.vectors (
  tenant_id uuid NOT NULL,
  index_name text NOT NULL,
  id text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  dimensions int NOT NULL,
  embedding real[] NOT NULL,
  body text,
  filters text[] NOT NULL,
  PRIMARY KEY (tenant_id, index_name, id)
);
ALTER TABLE spine.vectors ALTER embedding SET STORAGE EXTERNAL;
${supportWall('spine.vectors')}
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'vector' AND extnamespace = 'public'::regnamespace) THEN
    ${INDEXED_DIMENSIONS.map(hnsw).join('\n    ')}
  END IF;
END $$;

CREATE FUNCTION spine.vector_put(p_tenant uuid, p_index text, p_id text, p_version bigint, p_embedding real[], p_body text, p_filters text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  INSERT INTO spine.vectors AS v VALUES (p_tenant, p_index, p_id, p_version, cardinality(p_embedding), p_embedding, p_body, p_filters)
    ON CONFLICT (tenant_id, index_name, id) DO UPDATE
    SET version = excluded.version, dimensions = excluded.dimensions, embedding = excluded.embedding, body = excluded.body, filters = excluded.filters
    WHERE excluded.version > v.version OR (excluded.version = v.version AND v.dimensions > 0);
END $$;
${ours('spine.vector_put(uuid, text, text, bigint, real[], text, text[])')}

CREATE FUNCTION spine.vector_remove(p_tenant uuid, p_index text, p_id text, p_version bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  IF p_version IS NULL THEN
    UPDATE spine.vectors v SET dimensions = 0, embedding = '{}', body = NULL, filters = '{}' WHERE v.tenant_id = p_tenant AND v.index_name = p_index AND v.id = p_id;
  ELSE
    INSERT INTO spine.vectors AS v VALUES (p_tenant, p_index, p_id, p_version, 0, '{}', NULL, '{}')
      ON CONFLICT (tenant_id, index_name, id) DO UPDATE SET version = excluded.version, dimensions = 0, embedding = '{}', body = NULL, filters = '{}'
      WHERE excluded.version >= v.version;
  END IF;
END $$;
${ours('spine.vector_remove(uuid, text, text, bigint)')}

CREATE FUNCTION spine.vectors_exact(p_tenant uuid, p_index text, p_question real[], p_filters text[], p_limit int)
RETURNS TABLE (id text, distance float8, body text) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  RETURN QUERY
    SELECT v.id, d.distance, v.body FROM spine.vectors v,
      LATERAL (SELECT 1 - sum(a::float8 * b) AS distance FROM unnest(v.embedding, p_question) AS both_(a, b)) d
    WHERE v.tenant_id = p_tenant AND v.index_name = p_index AND v.dimensions = cardinality(p_question) AND v.filters @> p_filters
    ORDER BY d.distance, v.id LIMIT p_limit;
END $$;
${ours('spine.vectors_exact(uuid, text, real[], text[], int)')}

-- an index of all tenants gives up after so many strangers: who gets fewer than the limit asks vectors_exact
CREATE FUNCTION spine.vectors_near(p_tenant uuid, p_index text, p_question real[], p_filters text[], p_limit int)
RETURNS TABLE (id text, distance float8, body text) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true), set_config('hnsw.iterative_scan', 'strict_order', true), set_config('hnsw.ef_search', '200', true);
  -- the dimensions are put into the text, so that the planner sees which index is meant
  RETURN QUERY EXECUTE format(
    'SELECT n.id, n.distance, n.body FROM (
       SELECT v.id, v.embedding::public.vector(%1$s) OPERATOR(public.<=>) $3::public.vector AS distance, v.body FROM spine.vectors v
       WHERE v.tenant_id = $1 AND v.index_name = $2 AND v.dimensions = %1$s AND v.filters @> $4 ORDER BY distance LIMIT $5) n
     ORDER BY n.distance, n.id', cardinality(p_question)
  ) USING p_tenant, p_index, p_question, p_filters, p_limit;
END $$;
${ours('spine.vectors_near(uuid, text, real[], text[], int)')}
`
