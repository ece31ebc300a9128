#!/bin/sh
# Runs nine small commands with the program of an earlier commit and with that of the working tree, each with the
# scenarios of its own tree, and compares byte by byte what equal inputs must leave equal: every file of a result
# folder but the report, the charts and the manifest. Those are compared too, and differences in them are printed, but
# they do not decide, since wording and drawing may change.
#
#   src/test/sh/same-bytes.sh [-a] [-k] [-w WORK_FOLDER] [COMMIT]
#
# COMMIT: the earlier commit, default HEAD. -a: report, charts and manifest decide, too. -k: keep the work folder, which
# must be empty. Ends with 0 when nothing that decides differs, with 1 when something does or when a command fails, and
# with 2 when it is called wrongly. Takes about four minutes of processor time.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
all=
keep=
work=
while getopts akw: option; do
    case $option in
        a) all=yes ;;
        k) keep=yes ;;
        w) work=$OPTARG ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
commit=$(git -C "$home" rev-parse --verify --quiet "${1:-HEAD}^{commit}") || {
    echo "there is no commit '${1:-HEAD}'" >&2
    exit 2
}
[ -n "$work" ] || work=$(mktemp -d)
mkdir -p "$work"
work=$(CDPATH='' cd -- "$work" && pwd -P)
if [ -n "$(ls -A "$work")" ]; then
    echo "$work is not empty" >&2
    exit 2
fi

tidy() {
    git -C "$home" worktree remove --force "$work/tree" 2>/dev/null || :
    if [ -z "$keep" ]; then rm -rf "$work"; else echo "results are in $work"; fi
}
trap tidy EXIT
trap 'exit 130' INT TERM HUP
git -C "$home" worktree add --quiet --detach "$work/tree" "$commit"

# The commands, one function each: TREE FOLDER. The futures come before those that read them.
batch() {
    "$1/corridor" batch scenarios/baseline.json scenarios/investment-freeze-24m.json \
        scenarios/joint-combat-operations.json --replicates 8 --seed 7 --keep events,decisions,areas \
        --out "$2"
}
bargain() { "$1/corridor" bargain scenarios/stakeholders/pakistan-china-2025.json --out "$2"; }
sweep() {
    "$1/corridor" sweep baseline --vary pakistan.iboIntensity=0.5:2.5:1 --vary FEAR_MODEL --replicates 4 --out "$2"
}
sobol() {
    "$1/corridor" sensitivity baseline --method sobol --samples 16 --replicates 1 --seed 3 \
        --factors groups.attackTtp,civil.rho,china.resolve --out "$2"
}
futures() {
    "$1/corridor" batch baseline hard-line bargained-mass-casualty --futures 40 --replicates 1 --seed 11 --out "$2"
}
discover() { "$1/corridor" discover "$(dirname "$2")/futures" --outcome deaths_chinese --worst 20% --out "$2"; }
robustness() { "$1/corridor" robustness "$(dirname "$2")/futures" --out "$2"; }
optimize() {
    "$1/corridor" optimize baseline --levers pakistan.iboIntensity,china.newCommitments \
        --outcomes deaths_chinese,deaths_civilian,displaced_person_years --evaluations 40 --replicates 2 --out "$2"
}
hindcast() { "$1/corridor" hindcast --replicates 30 --out "$2"; }
commands='batch bargain sweep sobol futures discover robustness optimize hindcast'

# Both trees write to one path, since reports name the folder that they were made from.
run_all() { # TREE FOLDER
    mkdir "$work/out"
    cd "$1"
    ./corridor --version >/dev/null
    for name in $commands; do
        "$name" "$1" "$work/out/$name" </dev/null >"$work/out/$name.log" 2>&1 &&
            echo 0 >"$work/out/$name.code" || echo "$?" >"$work/out/$name.code"
    done
    mv "$work/out" "$2"
}

# Paths below a folder, sorted.
files() { (cd "$1" && find . -type f | sed 's|^\./||' | LC_ALL=C sort); }

# A manifest without the time of the run.
timeless() { grep -v '^ *"\(started\|runMillis\)"' "$1"; }

equal() { # FILE: whether it is there on both sides with the same bytes
    [ -f "$work/before/$1" ] && [ -f "$work/after/$1" ] || return 1
    case $1 in
        */manifest.json) [ "$(timeless "$work/before/$1")" = "$(timeless "$work/after/$1")" ] ;;
        *) cmp -s "$work/before/$1" "$work/after/$1" ;;
    esac
}

decides() {
    [ -z "$all" ] || return 0
    case $1 in
        */report.html | */charts/* | */manifest.json) return 1 ;;
    esac
}

git -C "$home" log -1 --format='before: %h %s' "$commit"
(run_all "$work/tree" "$work/before")
(run_all "$home" "$work/after")

differ=0
for name in $commands; do
    code=$(cat "$work/before/$name.code")
    if [ "$code" != "$(cat "$work/after/$name.code")" ]; then
        echo "$name: exit code $code before, $(cat "$work/after/$name.code") after; see $name.log (-k keeps it)"
        tail -n 3 "$work/after/$name.log"
        differ=1
        continue
    fi
    if [ "$code" -ne 0 ]; then
        echo "$name: fails on both sides with exit code $code, so nothing was compared"
        tail -n 3 "$work/after/$name.log"
        differ=1
        continue
    fi
    equal=0
    unequal=0
    for file in $({ files "$work/before/$name" && files "$work/after/$name"; } | LC_ALL=C sort -u); do
        if equal "$name/$file"; then
            equal=$((equal + 1))
        elif decides "$name/$file"; then
            unequal=$((unequal + 1))
            echo "  differs: $name/$file"
        else
            echo "  differs, does not decide: $name/$file"
        fi
    done
    [ "$unequal" -eq 0 ] || differ=1
    echo "$name: $equal files equal, $unequal differ"
done
exit "$differ"
