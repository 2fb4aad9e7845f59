/** Restores after which everybody was erased again. The name is of the backup and the moment, as docker/backup.sh sets it (`litper.restored`). */
export const restoreTable = `
CREATE TABLE spine.restores (
  name text PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT ON spine.restores TO litper_spine;
`
