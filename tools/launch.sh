# What ./parley, ./parley-replay and ./check share: find a JDK, build when the sources changed, run what was built.
#
# Sourced by POSIX sh, so also by macOS' old tools: no bash, no `readlink -f`, no flock.
# The caller sets: root (the checkout), name (how messages call us).
#
# .parley/current           one line: <key of sources and JDK> <hash>; replaced in one step, never edited
# .parley/<hash>/           jars, lib/ and ahead-of-time caches, named by what is in them; never changed once current.
#                           A cache beside jars it was not made from would silently run old code, hence one folder for both.
# .parley/build.lock/       held while building
# .parley/logs/           the last builds, in full

need=25

say() { printf '%s: %s\n' "$name" "$*" >&2; }

# Without the system's own tools nothing below can be trusted, least of all a loop that waits for one of them to work.
need_tools() {
    for tool in awk cat cksum cp date find head mkdir mv rm rmdir sleep sort tee uname; do
        command -v "$tool" >/dev/null && continue
        say "needs the usual tools of the system, and $tool is not on the PATH ($PATH)."
        exit 69
    done
}

# ---- the JDK ---------------------------------------------------------------------------------------------------------

# Is $1 the home of a JDK, compiler included, that is new enough? Leaves its major version in $major.
is_jdk() {
    major=0
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        JAVA_VERSION=*)
            major=${line#JAVA_VERSION=}
            major=${major#\"}
            major=${major%%[!0-9]*}
            break
            ;;
        esac
    done <"$1/release"
    [ "${major:-0}" -ge "$need" ]
}

# Remembers $1, $2, ... in java (exactly $need, what this was tested with) or newer (anything above).
consider() {
    for candidate; do
        if [ -n "$java" ] || ! is_jdk "$candidate"; then continue; fi
        if [ "$major" -eq "$need" ]; then java=$candidate; else newer=${newer:-$candidate}; fi
    done
}

# Follows the link $1 to the end; prints where it leads.
follow() {
    at=$1
    while [ -L "$at" ]; do
        to=$(readlink "$at")
        case $to in /*) at=$to ;; *) at=$(dirname -- "$at")/$to ;; esac
    done
    printf '%s\n' "$at"
}

# The usual places; PARLEY_JDK_DIRS (folders that hold JDKs, separated by colons) stands in for all of them.
consider_usual_places() {
    if [ -n "${PARLEY_JDK_DIRS+set}" ]; then
        rest=$PARLEY_JDK_DIRS:
        while [ -n "$rest" ]; do
            consider "${rest%%:*}"/*
            rest=${rest#*:}
        done
        return
    fi
    consider "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/* \
        "${HOME:-}"/.local/share/mise/installs/java/* "${HOME:-}"/.asdf/installs/java/*
    consider /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/openjdk* /usr/local/sdkman/candidates/java/* \
        /opt/java/* /opt/jdk* /opt/*jdk*
    consider "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
    if [ -z "$java$newer" ] && [ -x /usr/libexec/java_home ]; then
        consider "$(/usr/libexec/java_home -v "$need+" 2>/dev/null)"
    fi
    if [ -z "$java$newer" ] && command -v javac >/dev/null; then
        on_path=$(follow "$(command -v javac)")
        consider "${on_path%/bin/javac}"
    fi
}

# Sets java to the home of a JDK, or ends with 69.
find_jdk() {
    need_tools
    java='' newer=''
    if [ -n "${PARLEY_JAVA_HOME:-}" ]; then
        is_jdk "$PARLEY_JAVA_HOME" && java=$PARLEY_JAVA_HOME && return
        say "PARLEY_JAVA_HOME is $PARLEY_JAVA_HOME, which is not a JDK $need or newer (with bin/javac and a release file)."
        exit 69
    fi
    for chosen in "${JAVA25_HOME:-}" "${JAVA_HOME:-}"; do
        [ -n "$chosen" ] && is_jdk "$chosen" && java=$chosen && return
    done
    consider_usual_places
    java=${java:-$newer}
    [ -n "$java" ] && return
    say "needs a JDK $need or newer (a runtime without javac will not do) and found none. To install one:"
    cat >&2 <<EOF
  Debian, Ubuntu   sudo apt install openjdk-$need-jdk      (older releases: the temurin-$need-jdk package of https://adoptium.net)
  Fedora, RHEL     sudo dnf install java-$need-openjdk-devel
  Arch             sudo pacman -S jdk-openjdk
  Alpine           sudo apk add openjdk$need
  macOS            brew install openjdk@$need
  anywhere         unpack one from https://adoptium.net and set JAVA_HOME to it
EOF
    exit 69
}

# ---- the lock --------------------------------------------------------------------------------------------------------

# The lock $1 is a folder, because making one is atomic everywhere; its owner is a process that may have died.
lock() {
    waited='' tries=0
    until mkdir "$1" 2>/dev/null; do
        if [ ! -d "$1" ] && [ ! -w "${1%/*}" ]; then
            say "cannot write to ${1%/*}."
            exit 70
        fi
        # Not there and cannot be made: between two builds that happens once, on a full disk for ever.
        if [ -d "$1" ]; then tries=0; else tries=$((tries + 1)); fi
        if [ "$tries" -gt 5 ]; then
            say "cannot make the folder $1."
            exit 70
        fi
        break_if_stale "$1"
        if [ -z "$waited" ] && [ -d "$1" ]; then
            waited=yes
            say "waiting for another build (process $(owner_of "$1")). If there is none, delete $1"
        fi
        sleep 1
    done
    locked=$1
    printf '%s %s\n' "$$" "$(uname -n)" >"$1/owner"
    trap unlock EXIT
    trap 'unlock; exit 130' INT
    trap 'unlock; exit 143' TERM HUP
}

unlock() {
    trap - EXIT INT TERM HUP
    rm -rf "$locked"
}

owner_of() { cat "$1/owner" 2>/dev/null || echo unknown; }

# A lock is stale when its owner was a process of this machine and is gone, or never came to sign it.
is_stale() {
    if [ -s "$1/owner" ] && read -r pid host <"$1/owner"; then
        [ "$host" = "$(uname -n)" ] && ! kill -0 "$pid" 2>/dev/null && ! ps -p "$pid" >/dev/null 2>&1
    else
        [ -n "$(find "$1" -prune -mmin +1 2>/dev/null)" ]
    fi
}

# Two that find the same stale lock must not remove each other's new one: only the maker of $1.break may remove it.
break_if_stale() {
    is_stale "$1" || return 0
    if mkdir "$1.break" 2>/dev/null; then
        if is_stale "$1"; then rm -rf "$1"; fi
        rmdir "$1.break"
    elif [ -n "$(find "$1.break" -prune -mmin +1 2>/dev/null)" ]; then
        rmdir "$1.break" 2>/dev/null
    fi
}

# ---- Maven -----------------------------------------------------------------------------------------------------------

# maven LOG SHOW ARGUMENT...: runs Maven on the JDK found. The whole output goes to LOG, and each line to the function
# SHOW, in $line. Returns what Maven returned.
maven() {
    log=$1 show=$2
    shift 2
    {
        cd "$root" && if command -v mvn >/dev/null; then run_maven mvn "$@"; else run_maven sh ./mvnw "$@"; fi
        printf '\nmaven-exit %s\n' "$?"
    } 2>&1 | tee "$log" | show_lines "$show"
}

show_lines() {
    escape=$(printf '\033')
    while IFS= read -r line; do
        line=${line##*"$escape"[0m}
        case $line in
        "maven-exit "*) return "${line#maven-exit }" ;;
        *) "$1" ;;
        esac
    done
    return 1
}

run_maven() {
    JAVA_HOME=$java \
        MAVEN_OPTS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
        "$@" -B -Dstyle.color=never </dev/null
}

# ---- build, stage, train ---------------------------------------------------------------------------------------------

# What decides whether the build is current: the name and content of every source, and the JDK. Content rather than
# times, so that a deletion, an old time stamp and two changes within one second are all noticed.
source_key() {
    {
        printf '%s\n' "$java"
        (cd "$root" && find pom.xml .mvn tools/launch.sh core/pom.xml core/src/main replay/pom.xml replay/src/main \
            app/pom.xml app/src/main docs -type f -exec cksum {} + | LC_ALL=C sort)
        cksum <"$java/release"
    } | cksum
}

# Sets build to the folder name of a build of the present sources, if there is one.
find_build() {
    key=$(source_key)
    key=${key% *}-${key#* }
    build='' current_key='' current=''
    if [ -r "$state/current" ]; then read -r current_key current <"$state/current"; fi
    if [ "$key" = "$current_key" ] && [ -f "$state/$current/parley.jar" ]; then build=$current; fi
    [ -n "$build" ]
}

# Sets build to the name of a folder in $state that holds what the present sources make.
ensure_built() {
    state=$root/.parley
    find_build && return
    mkdir -p "$state/logs" 2>/dev/null
    lock "$state/build.lock"
    if ! find_build; then
        started=$(date +%s)
        if [ -z "$current" ]; then
            say "first use: building (later starts take a fraction of a second)"
        else
            say "the sources changed: building"
        fi
        compile
        stage
        train
        point
        say "ready after $(elapsed)"
    fi
    unlock
}

elapsed() { echo "$(($(date +%s) - started)) s"; }

# Classes are made afresh every time: Maven itself would miss a changed source with an old time stamp.
compile() {
    fetched=0
    rm -rf "$root/core/target/launch" "$root/replay/target/launch" "$root/app/target/launch"
    maven "$state/logs/launch.log" show_build -P launch -Dparley.target=target/launch package && return
    say "the build failed:"
    # Maven says everything again in a summary that ends with advice about Maven.
    awk '/^\[ERROR\] *($|-> |COMPILATION|Re-run|To see|For more|After correcting|  mvn|\[Help)/ { next }
        /^\[ERROR\] Failed to execute goal.*Compilation failure/ { next }
        /^\[ERROR\]/ && !said[$0]++ { print substr($0, 9); any = 1 }
        /./ && !/^maven-exit/ { last = $0 }
        END { if (!any) print last }' "$state/logs/launch.log" | head -n 20 >&2
    say "all of it is in $state/logs/launch.log"
    exit 70
}

show_build() {
    case $line in
    *"Downloaded from "*)
        fetched=$((fetched + 1))
        if [ $((fetched % 100)) -eq 0 ]; then say "  $fetched files fetched, $(elapsed)"; fi
        ;;
    "[INFO] --- "*:compile*" @ "*)
        line=${line##* @ }
        say "  compiling ${line%% *}, $(elapsed)"
        ;;
    esac
}

# Copies what was built into the folder named by its content, the JDK and the flags (which this file holds).
stage() {
    new=$state/new
    rm -rf "$new"
    mkdir "$new" &&
        cp "$root/app/target/launch/parley.jar" "$root/replay/target/launch/parley-replay.jar" "$new" &&
        cp -R "$root/app/target/launch/lib" "$new/lib" || exit 70
    build=$(cd "$new" && {
        find . -type f | LC_ALL=C sort | while IFS= read -r file; do digest "$file"; done
        digest <"$java/release"
        digest <"$root/tools/launch.sh"
        printf '%s\n' "$java"
    } | digest)
    build=$(printf '%.16s' "$build")
    if [ -f "$state/$build/parley.jar" ]; then rm -rf "$new"; else mv "$new" "$state/$build"; fi
}

digest() {
    if command -v sha256sum >/dev/null; then
        sha256sum "$@"
    elif command -v shasum >/dev/null; then
        shasum -a 256 "$@"
    else
        openssl dgst -r -sha256 "$@"
    fi
}

# An ahead-of-time cache is only as good as its training had the flags of the run. What training prints goes nowhere,
# and where it fails parley runs without.
train() {
    say "  preparing a quick start, $(elapsed)"
    for kind in $kinds; do
        cache=$state/$build/$kind.aot
        [ -f "$cache" ] && continue
        rm -f "$cache".*
        set_flags "$kind"
        (cd "$root" && training "$kind") </dev/null >/dev/null 2>&1
        if [ -s "$cache.new" ]; then mv "$cache.new" "$cache"; fi
        rm -f "$cache".*
    done
}

# Makes the new build the current one and removes those before the one before.
point() {
    printf '%s %s\n' "$key" "$build" >"$state/current.new"
    if [ -n "$current" ] && [ "$current" != "$build" ]; then printf '%s\n' "$current" >"$state/previous"; fi
    mv "$state/current.new" "$state/current"
    previous=''
    if [ -r "$state/previous" ]; then read -r previous <"$state/previous"; fi
    for old in "$state"/*/; do
        old=${old%/}
        case ${old##*/} in
        logs | *.lock | *.break | "$build" | "$previous") ;;
        *) rm -rf "$old" ;;
        esac
    done
}

# ---- run -------------------------------------------------------------------------------------------------------------

# The kinds of command that get a cache of their own. Training one costs the build about a second.
kinds="short"

# On a sweep over 20 options (half a second) the quick compiler alone still ties with the optimising one, below that it
# wins by a third. What runs for longer belongs to long; measure before moving a command, and before adding long to kinds.
kind_of() {
    case $1 in
    serve) kind=long ;;
    *) kind=short ;;
    esac
}

set_flags() {
    flags="-Xlog:disable -XX:-UsePerfData"
    case $1 in
    short) flags="$flags -XX:+UseSerialGC -XX:TieredStopAtLevel=1" ;;
    long) flags="$flags -XX:+UseParallelGC" ;;
    esac
}

# Runs what the caches are trained on: a command that goes where its kind of command goes.
training() {
    case $1 in
    *) set -- brief examples/toy/three-villages.yaml ;;
    esac
    # shellcheck disable=SC2086
    "$java/bin/java" $flags "-XX:AOTCacheOutput=$cache.new" "-Dparley.build=$build" -jar "$state/$build/parley.jar" "$@"
}

run_parley() {
    find_jdk
    ensure_built
    kind_of "${1:-}"
    set_flags "$kind"
    cache=$state/$build/$kind.aot
    set -- "-Dparley.build=$build" -jar "$state/$build/parley.jar" "$@"
    # Naming a cache that is not there would print to standard output.
    if [ -f "$cache" ]; then set -- "-XX:AOTCache=$cache" "$@"; fi
    # shellcheck disable=SC2086
    exec "$java/bin/java" $flags "$@"
}

run_replay() {
    find_jdk
    ensure_built
    exec "$java/bin/java" -Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData "-Dparley.build=$build" \
        -jar "$state/$build/parley-replay.jar" "$@"
}
