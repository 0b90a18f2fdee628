include_guard(GLOBAL)

# What every target is compiled with. -ffp-contract=off: a fused multiply-add rounds once instead of twice, so the same
# step would give other bits on a machine (or at an optimisation level) that fuses. No fast-math, for the same reason.
add_library(tensorscope_flags INTERFACE)
target_compile_options(tensorscope_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Werror=return-type -ffp-contract=off)
set(TENSORSCOPE_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize=...: address,undefined or thread")
if(TENSORSCOPE_SANITIZE)
  target_compile_options(tensorscope_flags INTERFACE -fsanitize=${TENSORSCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(tensorscope_flags INTERFACE -fsanitize=${TENSORSCOPE_SANITIZE})
endif()

# precompile(TARGET HEADER...): compiles what most files include only once, in a debug build not at all: there a file that forgets
# an #include is found.
function(precompile target)
  if(NOT CMAKE_BUILD_TYPE STREQUAL Debug)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()
