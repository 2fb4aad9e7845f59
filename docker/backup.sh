#!/bin/sh
# Backups of one PostgreSQL 18 by its own programs, and the way back. docker/compose.yaml runs `loop`; `npm run drill` runs the rest.
#
#   BACKUPS/wal       the log, as archive_command leaves it; needs: archive_mode=on, summarize_wal=on
#   BACKUPS/base      <time>-full.tar.gz and <time>-incremental.tar.gz, each with .manifest, .sha256 and .after (the backup before it)
#   BACKUPS/work      what is under way
#
#   backup.sh full|incremental   takes one, and verifies it
#   backup.sh verify NAME        it is there, its checksum is right, and the whole chain up to it can be restored
#   backup.sh prune              keeps 7 days, and the first full of each week for 21 days: who was erased is in none after 30, versions of a bucket included (ADR 40)
#   backup.sh restore NAME DIR   NAME or `latest`, into an empty DIR; PITR='2026-11-30 04:00:00+00' stops there. The platform answers nobody on it
#                                before it has erased again whoever was erased since
#   backup.sh loop               a full one daily at 03:00, an incremental one hourly
set -eu
: "${BACKUPS:=/backups}"
base=$BACKUPS/base work=$BACKUPS/work wal=$BACKUPS/wal
mkdir -p "$base" "$work" "$wal"

names() { (cd "$base" && ls -- *.tar.gz 2>/dev/null | sed 's/\.tar\.gz$//' | sort); }
# The same line for Prometheus' textfile reader, whole or not at all.
tell() {
  printf 'litper_backup_success_timestamp_seconds{kind="%s"} %s\n' "$1" "$(date +%s)" > "$BACKUPS/$1.prom.new"
  mv "$BACKUPS/$1.prom.new" "$BACKUPS/$1.prom"
}
fail() { echo "backup: $*" >&2; exit 1; }

take() {
  kind=$1
  name=$(date -u +%Y%m%dT%H%M%SZ)-$kind
  after=
  rm -rf "${work:?}/$name"
  if [ "$kind" = incremental ]; then
    after=$(names | tail -1)
    [ -n "$after" ] || fail 'an incremental backup follows a full one, and there is none'
    set -- --incremental="$base/$after.manifest"
  else
    set --
  fi
  pg_basebackup -d "$DATABASE_URL" -D "$work/$name" -c fast -X stream --manifest-checksums=SHA256 "$@"
  pg_verifybackup -q "$work/$name"
  tar -C "$work/$name" -czf "$work/$name.tar.gz" .
  cp "$work/$name/backup_manifest" "$base/$name.manifest"
  (cd "$work" && sha256sum "$name.tar.gz" > "$base/$name.sha256")
  echo "$after" > "$base/$name.after"
  sync "$work/$name.tar.gz"
  mv "$work/$name.tar.gz" "$base/$name.tar.gz" # last: what has this name is complete
  rm -rf "${work:?}/$name"
  verify "$name"
  tell "$kind"
  echo "$name"
}

# Prints the chain up to a backup, the full one first.
chain() {
  [ -s "$base/$1.tar.gz" ] || fail "there is no $1"
  (cd "$base" && sha256sum --quiet -c "$1.sha256") || fail "$1 is damaged"
  before=$(cat "$base/$1.after")
  if [ -n "$before" ]; then chain "$before"; fi
  echo "$1"
}

# Makes one data directory of a chain.
unfold() {
  target=$1 parts= scratch=$2.parts
  list=$(chain "$target") || exit 1
  rm -rf "$scratch"
  for one in $list; do
    mkdir -p "$scratch/$one"
    chmod 700 "$scratch/$one"
    tar -C "$scratch/$one" -xzf "$base/$one.tar.gz"
    parts="$parts $scratch/$one"
  done
  if [ "$(echo "$list" | wc -l)" = 1 ]; then
    mv "$scratch/$target" "$2"
  else
    # shellcheck disable=SC2086 # names without spaces, several arguments
    pg_combinebackup $parts -o "$2"
  fi
  rm -rf "$scratch"
}

verify() {
  trial=$work/trial.$$
  rm -rf "$trial"
  (unfold "$1" "$trial" && pg_verifybackup -q "$trial") || { rm -rf "$trial"; fail "$1 cannot be restored"; }
  rm -rf "$trial"
  tell verified
}

restore() {
  name=$1 into=$2
  [ "$name" != latest ] || name=$(names | tail -1)
  [ -n "$name" ] || fail 'there is no backup'
  if [ -e "$into" ]; then rmdir "$into" || fail "$into is not empty"; fi
  mkdir -p "$(dirname "$into")"
  unfold "$name" "$into"
  {
    echo "restore_command = 'cp \"$wal/%f\" \"%p\"'"
    echo "recovery_target_action = 'promote'"
    echo "litper.restored = '$name $(date +%s)'"
    if [ -n "${PITR:-}" ]; then echo "recovery_target_time = '$PITR'"; fi
  } >> "$into/postgresql.auto.conf"
  touch "$into/recovery.signal"
  echo "$name"
}

# Removes what no rule keeps, and the log that no kept chain of the last days needs.
prune() {
  limit=$(date -u -d '7 days ago' +%Y%m%dT%H%M%SZ)
  weeks_ago=$(date -u -d '21 days ago' +%Y%m%d)
  # a kept incremental backup needs those that it follows
  needed=
  for name in $(names | awk -v limit="$limit" '$0 > limit'); do
    while [ -n "$name" ]; do
      case " $needed " in *" $name "*) break ;; esac
      needed="$needed $name"
      name=$(cat "$base/$name.after")
    done
  done
  weeks= oldest=
  for name in $(names); do
    day=$(echo "$name" | cut -c1-8) keep=
    case " $needed |$name" in
      *" $name "*) keep=1 oldest=${oldest:-$name} ;;
      *-full) if [ "$day" -ge "$weeks_ago" ]; then
        week=$(date -u -d "$day" +%G%V)
        case " $weeks " in *" $week "*) ;; *) weeks="$weeks $week" keep=1 ;; esac
      fi ;;
    esac
    if [ -z "$keep" ]; then rm -f "$base/$name.tar.gz" "$base/$name.manifest" "$base/$name.sha256" "$base/$name.after"; fi
  done
  # the older ones stand by themselves: each carries the log of its own making
  [ -z "$oldest" ] || find "$wal" -type f ! -newer "$base/$oldest.manifest" -delete
}

loop() {
  while :; do
    if [ -z "$(names)" ] || { [ "$(date -u +%H)" = 03 ] && ! names | grep -q "^$(date -u +%Y%m%d)T.*-full$"; }; then kind=full; else kind=incremental; fi
    # processes of their own: `||` would switch `set -e` off inside a function
    sh "$0" "$kind" || echo "backup: $kind failed" >&2
    sh "$0" prune || echo 'backup: prune failed' >&2
    sleep $((3600 - $(date +%s) % 3600))
  done
}

command=${1:-}
[ $# = 0 ] || shift
case $command in
  full | incremental) take "$command" ;;
  verify) verify "$1" ;;
  prune) prune ;;
  restore) restore "$1" "$2" ;;
  loop) loop ;;
  *) fail 'full | incremental | verify NAME | prune | restore NAME DIR | loop' ;;
esac
