#!/bin/sh
# Kills a batch with kill -9 at about 10, 50 and 90 % of its journal lines, resumes it each time, and compares all that
# equal inputs must leave equal with a batch that nobody killed. Repeats it for one and eight threads, and, where a
# second JDK is given, begins on the first and goes on with the second.
#
#   src/test/sh/kill-and-resume.sh [-n RUNS] [-y YEARS] [-w WORK_FOLDER] [JAVA_HOME [JAVA_HOME]]
#
# RUNS: runs of the batch, default 5000, halved over two scenarios; YEARS: length of a run, default 5. Ends with 0 and
# one line for each case, or with 1 at the first that differs.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
runs=5000
years=5
work=
while getopts n:y:w: option; do
    case $option in
        n) runs=$OPTARG ;;
        y) years=$OPTARG ;;
        w) work=$OPTARG ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
first=${1:-${JAVA_HOME:-}}
second=${2:-$first}
work=${work:-$(mktemp -d)}
mkdir -p "$work"

# The two scenarios.
for name in one two; do
    value=1
    [ "$name" = one ] || value=0.5
    printf '{"title": "%s", "start": "2025-01-01", "years": %s, "levers": {"china.newCommitments": %s}}\n' \
        "$name" "$years" "$value" >"$work/$name.json"
done

# Becomes Corridor, so that in the background its process is the one to kill: JAVA_HOME ARGUMENTS...
become() {
    if [ -n "$1" ]; then JAVA_HOME=$1; export JAVA_HOME; fi
    shift
    exec "$home/corridor" "$@"
}

become_batch() { # JAVA_HOME THREADS FOLDER
    become "$1" batch "$work/one.json" "$work/two.json" --futures $((runs / 2)) --replicates 1 --seed 11 \
        --threads "$2" --out "$3"
}

# Waits until the journal has so many lines, then kills the process, which the launcher has become.
kill_at() { # PID FOLDER LINES
    while kill -0 "$1" 2>/dev/null; do
        have=$(wc -l 2>/dev/null <"$2/unfinished/journal.jsonl" || echo 0)
        if [ "$have" -ge "$3" ]; then
            kill -9 "$1"
            wait "$1" 2>/dev/null || :
            printf '  killed at %s of %s journal lines\n' "$have" "$shards"
            return 0
        fi
        sleep 0.02
    done
    printf '  the batch ended before %s lines\n' "$3"
    return 1
}

# All that must be equal: tables, analysis, design, scenarios, dictionary; and the hashes of the manifest.
same() { # FOLDER FOLDER
    for part in runs.csv series.parquet areas.parquet datapackage.json analysis design scenarios; do
        diff -r "$1/$part" "$2/$part" >/dev/null || { echo "$part differs"; return 1; }
    done
    [ ! -e "$2/unfinished" ] || { echo "unfinished was left"; return 1; }
}

(become "$first" --version) >/dev/null
[ -e "$work/whole/manifest.json" ] || (become_batch "$first" 2 "$work/whole") >"$work/log" 2>&1
shards=

killed() { # NAME THREADS BEGIN GO_ON
    folder=$work/$1
    rm -rf "$folder"
    become_batch "$3" "$2" "$folder" >>"$work/log" 2>&1 &
    process=$!
    until [ -s "$folder/unfinished/plan.json" ]; do sleep 0.05; done
    sleep 0.2
    shards=$(sed -n 's/.*"shards" : \([0-9]*\).*/\1/p' "$folder/unfinished/plan.json")
    kills=0
    for share in 10 50 90; do
        if kill_at "$process" "$folder" $((shards * share / 100)); then
            kills=$((kills + 1))
        fi
        become "$4" resume "$folder" --threads "$2" >>"$work/log" 2>&1 &
        process=$!
    done
    wait "$process"
    difference=$(same "$work/whole" "$folder") || { echo "$1: $difference"; exit 1; }
    echo "$1: $kills kills, equal to the batch that nobody killed"
    rm -rf "$folder"
}

killed one-thread 1 "$first" "$first"
killed eight-threads 8 "$first" "$first"
if [ "$second" != "$first" ]; then
    killed begun-on-one-jdk-finished-on-the-other 2 "$first" "$second"
    killed other-jdk 2 "$second" "$second"
    (become_batch "$second" 2 "$work/other") >>"$work/log" 2>&1
    difference=$(same "$work/whole" "$work/other") || { echo "other JDK, not killed: $difference"; exit 1; }
    echo "other JDK, not killed: equal"
fi
