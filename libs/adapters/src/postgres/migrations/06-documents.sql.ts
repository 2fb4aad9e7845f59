import { ours, supportWall, TENANT } from './wall.ts'

/**
 * Only top-level scalars are indexed: the raw payload of an order would otherwise write hundreds of index entries.
 * `documents_find` runs as its owner and repeats the tenant filter in its text: jsonb containment is not leakproof, and under
 * row-level security PostgreSQL would not use its index. The policy also applies to the owner, where that role is not a
 * superuser.
 */
export const documentTables = `
CREATE SEQUENCE spine.document_versions;
GRANT USAGE ON SEQUENCE spine.document_versions TO litper_app, litper_spine;
CREATE TABLE spine.documents (
  tenant_id uuid NOT NULL,
  collection text NOT NULL,
  id text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  document jsonb NOT NULL,
  PRIMARY KEY (tenant_id, collection, id)
);
${supportWall('spine.documents')}

CREATE FUNCTION spine.document_fields(p_document jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(jsonb_object_agg(f.key, f.value), '{}') FROM jsonb_each(p_document) f WHERE jsonb_typeof(f.value) NOT IN ('object', 'array')
$$;
${ours('spine.document_fields(jsonb)')}
CREATE INDEX documents_fields ON spine.documents USING gin (spine.document_fields(document) jsonb_path_ops);

CREATE FUNCTION spine.document_put(p_tenant uuid, p_collection text, p_id text, p_document jsonb, p_if_version bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE written bigint;
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  IF p_if_version IS NULL THEN
    INSERT INTO spine.documents AS d VALUES (p_tenant, p_collection, p_id, nextval('spine.document_versions'), p_document)
      ON CONFLICT (tenant_id, collection, id) DO UPDATE SET version = nextval('spine.document_versions'), document = excluded.document
      RETURNING d.version INTO written;
  ELSIF p_if_version = 0 THEN
    INSERT INTO spine.documents AS d VALUES (p_tenant, p_collection, p_id, nextval('spine.document_versions'), p_document)
      ON CONFLICT DO NOTHING RETURNING d.version INTO written;
  ELSE
    UPDATE spine.documents d SET version = nextval('spine.document_versions'), document = p_document
      WHERE d.tenant_id = p_tenant AND d.collection = p_collection AND d.id = p_id AND d.version = p_if_version
      RETURNING d.version INTO written;
  END IF;
  RETURN written;
END $$;
${ours('spine.document_put(uuid, text, text, jsonb, bigint)')}

CREATE FUNCTION spine.document_get(p_tenant uuid, p_collection text, p_id text) RETURNS TABLE (version bigint, document jsonb) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  RETURN QUERY SELECT d.version, d.document FROM spine.documents d WHERE d.tenant_id = p_tenant AND d.collection = p_collection AND d.id = p_id;
END $$;
${ours('spine.document_get(uuid, text, text)')}

CREATE FUNCTION spine.document_delete(p_tenant uuid, p_collection text, p_id text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  DELETE FROM spine.documents d WHERE d.tenant_id = p_tenant AND d.collection = p_collection AND d.id = p_id;
END $$;
${ours('spine.document_delete(uuid, text, text)')}

CREATE FUNCTION spine.documents_find(
  p_tenant uuid, p_collection text, p_where jsonb, p_field text, p_descending boolean, p_after_value jsonb, p_after_id text, p_limit int
) RETURNS TABLE (id text, version bigint, document jsonb, sorted_by jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  -- only these constants are put into the text: the planner then sees whether there is anything to look up, and which way to sort
  RETURN QUERY EXECUTE format(
    'SELECT f.id, f.version, f.document, f.sorted FROM (
       SELECT d.id, d.version, d.document, coalesce(d.document -> $3, ''null'') AS sorted FROM spine.documents d
       WHERE d.tenant_id = $1 AND d.collection = $2 AND %s) f
     WHERE $6 IS NULL OR (f.sorted, f.id) %s ($5, $6 COLLATE "C") ORDER BY f.sorted %s, f.id %3$s LIMIT $7',
    CASE WHEN p_where = '{}' THEN '$4 IS NOT NULL' ELSE 'spine.document_fields(d.document) @> $4' END,
    CASE WHEN p_descending THEN '<' ELSE '>' END, CASE WHEN p_descending THEN 'DESC' ELSE 'ASC' END
  ) USING ${TENANT}, p_collection, p_field, p_where, p_after_value, p_after_id, p_limit;
END $$;
${ours('spine.documents_find(uuid, text, jsonb, text, boolean, jsonb, text, int)')}
`
