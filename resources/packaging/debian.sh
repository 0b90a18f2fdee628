# The Debian packages that Tensorscope is built from, and how to install those that are missing. Sourced by run and .ci/run.

build_packages=(
    cmake ninja-build g++
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev # Qt Charts' CMake files ask for OpenGL without depending on it
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools          # lupdate, lrelease and their CMake files
    qt6-translations-l10n                                     # Qt's own buttons, file dialog and context menus in Chinese
    fonts-noto-cjk fonts-dejavu-core
    libeigen3-dev zlib1g-dev libzip-dev
)
test_packages=(
    poppler-utils    # pdftotext: what a reader of the PDF can search and copy
    libonnx-testdata # what ONNX's operators must give
    openmpi-bin libopenmpi-dev # real processes, which 'tensorscope measure' needs and nothing else
    libonnx-dev libprotobuf-dev # optional: nets out and in as ONNX
    python3-onnx     # its checker looks at what goes out
)
sanitizer_packages=(clang libclang-rt-dev libomp-dev lld llvm) # llvm: names instead of addresses in reports
format_packages=(git clang-format)

# missing PACKAGE...: those that are not installed, one a line.
missing() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

# install_missing PACKAGE...: asks nothing and touches no network when all are there.
install_missing() {
    if ! command -v dpkg-query apt-get >/dev/null; then
        printf 'This system has no apt-get. If the build fails, install what these Debian packages hold: %s\n' "$*" >&2
        return
    fi
    local packages as_root=()
    mapfile -t packages < <(missing "$@")
    ((${#packages[@]})) || return 0
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            printf 'Some packages are missing, and there is no sudo here. As root:\n  apt-get install %s\n' "${packages[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    printf 'Installing %s\n' "${packages[*]}" >&2
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q -o DPkg::Lock::Timeout=300)
    "${apt[@]}" update >&2 || true # one unreachable source need not matter
    "${apt[@]}" install -y --no-install-recommends "${packages[@]}" >&2
}
