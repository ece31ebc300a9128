#!/bin/sh
# Kills commands with kill -9 at moments spread over their whole duration, some of them while results are moved into
# their place. After each kill the next start (resume where that goes on, else the same command) must leave what a
# command leaves that nobody killed: the same files, the same bytes, and nothing else, also beside the results and in
# the folder for temporary files.
#
#   src/test/sh/kill-anywhere.sh [-n MOMENTS] [-w WORK_FOLDER] [COMMAND...]
#
# MOMENTS: kills of each command, default 20; COMMAND: one or more of batch, sweep, sensitivity, screening, report,
# optimize, bargain, discover, which are the default, and of robustness, hindcast, analyze, run. Ends with 0 and one line for
# each command, or with 1 and the first difference. The size is small on purpose: most of the time goes into charts and
# reports.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
moments=20
work=
while getopts n:w: option; do
    case $option in
        n) moments=$OPTARG ;;
        w) work=$OPTARG ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || set -- batch sweep sensitivity screening report optimize bargain discover
work=${work:-$(mktemp -d)}
mkdir -p "$work/tmp"
CORRIDOR_JAVA_OPTS="${CORRIDOR_JAVA_OPTS:-} -Djava.io.tmpdir=$work/tmp"
export CORRIDOR_JAVA_OPTS

for name in one two; do
    value=1
    [ "$name" = one ] || value=0.5
    printf '{"title": "%s", "start": "2025-01-01", "years": 1, "levers": {"china.newCommitments": %s}}\n' \
        "$name" "$value" >"$work/$name.json"
done

now() { # milliseconds
    echo $(($(date +%s%N) / 1000000))
}

# Becomes Corridor with the command under test, so that in the background its process is the one to kill.
become() { # COMMAND FOLDER
    case $1 in
        batch) set -- batch "$work/one.json" "$work/two.json" --futures 60 --replicates 2 --out "$2" ;;
        sweep) set -- sweep "$work/one.json" --vary civil.rho=0.1:0.5:0.1 --replicates 20 --outcomes attacks --out "$2" ;;
        sensitivity)
            set -- sensitivity "$work/one.json" --method morris --factors 'civil.*' --outcomes attacks --out "$2"
            ;;
        screening)
            set -- sensitivity "$work/one.json" --factors civil.rho,groups.attackTtp --outcomes attacks --samples 8 \
                --replicates 1 --out "$2"
            ;;
        report) set -- report "$2" ;;
        optimize)
            set -- optimize "$work/one.json" --levers pakistan.iboIntensity,china.newCommitments=0..1 \
                --outcomes deaths_civilian,displaced_person_years,operations_cost --evaluations 40 --replicates 4 --out "$2"
            ;;
        bargain) set -- bargain "$home/scenarios/stakeholders/pakistan-china-2025.json" --draws 50 --out "$2" ;;
        discover) set -- discover "$work/many" --outcome attacks --worst 20% --out "$2" ;;
        robustness) set -- robustness "$work/finished" --outcomes attacks:less,deaths --out "$2" ;;
        hindcast) set -- hindcast "$home/scenarios/hindcast-2024.json" --replicates 4 --out "$2" ;;
        analyze)
            set -- analyze --method pawn --problem "$home/docs/samples/ishigami-problem.json" \
                --inputs "$home/docs/samples/ishigami-X.csv" --outputs "$home/docs/samples/ishigami-Y.csv" \
                --charts "$2" --json "$2.json"
            ;;
        run) set -- run "$work/one.json" --events "$2" ;;
        resume) set -- resume "$2" ;;
        *) echo "there is no case $1" >&2 && exit 2 ;;
    esac
    exec "$home/corridor" "$@" >>"$work/log" 2>&1
}

# What stands there before the command: nothing, but for a report the folder of a batch.
prepare() { # COMMAND PARENT
    rm -rf "$2"
    mkdir -p "$2"
    [ "$1" != report ] || cp -R "$work/finished" "$2/results"
}

# Names of all files and folders, and the bytes of those that equal inputs must leave equal: a manifest and a page name
# the machine and the time.
state() { # PARENT
    (cd "$1" && find . | sort)
    (cd "$1" && find . -type f ! -name manifest.json ! -name report.html -exec cksum {} + | sort -k 3)
    (cd "$work/tmp" && find . | sort)
}

# The time that a process has spent, in hundredths of seconds: of its processors where the system tells that, since it
# does not depend on what else the machine does; else by the clock.
spent() { # PID BEGIN
    if [ -r "/proc/$1/stat" ]; then
        read -r line <"/proc/$1/stat" 2>/dev/null || line=
        # shellcheck disable=SC2086 # fields are words
        set -- ${line##*) }
        [ $# -lt 13 ] || echo $((${12} + ${13}))
    elif [ ! -d /proc/self ]; then
        echo $((($(now) - $2) / 10))
    fi
}

# Waits until a process has spent a time, or has ended; sets last to what it had spent then.
await() { # PID TIME
    from=$(now)
    while kill -0 "$1" 2>/dev/null; do
        is=$(spent "$1" "$from")
        [ -z "$is" ] || [ "$is" -eq 0 ] || last=$is
        [ "$last" -lt "$2" ] || return 0
        sleep 0.02
    done
}

# Kills at a share of the time that the number of the moment gives; every fourth moment and the last one as soon as parts
# begin to move. Ends with 1 if the command had ended before.
kill_at() { # PID NUMBER TIME PARENT
    last=0
    if [ $(($2 % 4)) -eq 3 ] || [ $(($2 + 1)) -eq "$moments" ]; then
        await "$1" $(($3 / 2))
        while kill -0 "$1" 2>/dev/null; do
            for list in "$4"/results/*/parts.txt "$4"/results/.unfinished/parts.txt \
                "$4"/results/*/unfinished/parts.txt "$4"/.results.unfinished/content/report.html; do
                [ ! -e "$list" ] || break 2
            done
        done
    else
        await "$1" $(($3 * (2 * $2 + 1) / (2 * moments)))
    fi
    kill -9 "$1" 2>/dev/null || :
    if wait "$1" 2>/dev/null; then return 1; fi
}

next() { # COMMAND PARENT
    results=$2/results
    if [ -e "$results/unfinished/plan.json" ] || [ -e "$results/unfinished/search.json" ] ||
        [ -e "$results/screening.json" ]; then
        (become resume "$results") || { tail -n 5 "$work/log"; return 1; }
    elif [ "$1" = report ]; then
        # Both understand what a killed report leaves; resume says that there is nothing more to do.
        (become resume "$results") && (become report "$results") || { tail -n 5 "$work/log"; return 1; }
    elif (become "$1" "$results"); then
        again=$((again + 1))
    else
        # Refused since the killed command had come to its end: nothing may be missing then.
        tail -n 5 "$work/log" | grep -q 'this folder is not empty\|this file is there already' || { tail -n 5 "$work/log"; return 1; }
        ended=$((ended + 1))
    fi
}

try() { # COMMAND
    command=$1
    whole=$work/$command-whole
    prepare "$command" "$whole"
    begin=$(now)
    become "$command" "$whole/results" &
    last=0
    await $! 1000000000
    wait $! || { tail -n 5 "$work/log"; exit 1; }
    duration=$(($(now) - begin))
    time=$last
    state "$whole" >"$work/expected"
    kills=0
    again=0
    ended=0
    number=0
    tries=0
    killed=$work/$command-killed
    begin=$(now)
    while [ "$number" -lt "$moments" ]; do
        prepare "$command" "$killed"
        become "$command" "$killed/results" &
        if kill_at $! "$number" "$time" "$killed"; then
            kills=$((kills + 1))
        elif [ "$tries" -lt 3 ]; then
            # It was faster than the one that was measured, and ended before the moment came.
            tries=$((tries + 1))
            time=$((last * 9 / 10))
            continue
        fi
        tries=0
        next "$command" "$killed" || { echo "$command: moment $number of $moments: the next start failed"; exit 1; }
        state "$killed" >"$work/found"
        diff "$work/expected" "$work/found" || { echo "$command: moment $number of $moments: differs"; exit 1; }
        number=$((number + 1))
    done
    rm -rf "$killed" "$whole"
    echo "$command: $kills kills in $((($(now) - begin) / 1000)) s, one run $duration ms; begun anew $again times," \
        "at its end $ended times; equal to a run that nobody killed"
}

"$home/corridor" --version >/dev/null
for command in "$@"; do
    case $command in
        report | robustness) [ -e "$work/finished" ] || (become batch "$work/finished") ;;
        discover)
            [ -e "$work/many" ] ||
                "$home/corridor" batch "$work/one.json" --futures 100 --replicates 1 --out "$work/many" >>"$work/log" 2>&1
            ;;
    esac
    try "$command"
done
