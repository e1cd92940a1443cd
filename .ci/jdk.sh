# Finds what the scripts need. Sourced by ./koppelkansen and ./dev; sets $jdk and defines `maven`.

jdk=
readonly least_java=25

java_version() {
    local release=$1/release
    [[ -x $1/bin/javac && -f $release ]] || return 1
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release"
}

# The first folder that holds a JDK new enough: the one that the user names, then the usual places.
need_jdk() {
    local candidate version on_path=
    if command -v javac >/dev/null; then
        on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/lib/jvm/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        version=$(java_version "$candidate") || continue
        if [[ -n $version ]] && ((version >= least_java)); then
            jdk=$candidate
            return
        fi
    done
    echo "Koppelkansen needs a JDK of version $least_java or newer and found none: install one" \
        "(apt install openjdk-$least_java-jdk, or the one of https://adoptium.net) or let JAVA_HOME point to it." >&2
    exit 69
}

need_maven() {
    if ! command -v mvn >/dev/null; then
        echo "Koppelkansen is built with Maven and found none: install it (apt install maven)." >&2
        exit 69
    fi
}

maven() {
    JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow -Djansi.noreset=true" mvn -B -ntp -Dstyle.color=never "$@"
}
