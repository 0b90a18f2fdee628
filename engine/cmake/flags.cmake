include_guard(GLOBAL)

# What every target is compiled with. -ffp-contract=off: a fused multiply-add rounds once instead of twice, so the same
# step would give other bits on a machine (or at an optimisation level) that fuses. No fast-math, for the same reason.
add_library(tensorscope_flags INTERFACE)
target_compile_options(tensorscope_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Werror=return-type -ffp-contract=off)
set(TENSORSCOPE_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize=...: address,undefined or thread")
if(TENSORSCOPE_SANITIZE)
  target_compile_options(tensorscope_flags INTERFACE -fsanitize=${TENSORSCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  if(TENSORSCOPE_SANITIZE MATCHES undefined) # what the address sanitizer and the processor see anyhow takes as long as all the rest
    target_compile_options(tensorscope_flags INTERFACE -fno-sanitize=null,alignment,object-size,pointer-overflow,vptr)
  endif()
  target_link_options(tensorscope_flags INTERFACE -fsanitize=${TENSORSCOPE_SANITIZE})
  find_program(LLD ld.lld)
  if(LLD AND CMAKE_CXX_COMPILER_ID MATCHES Clang) # these are large; it takes a fifth of the time
    target_link_options(tensorscope_flags INTERFACE -fuse-ld=lld)
  endif()
endif()

# optimise(TARGET RELEASE SANITIZED): as far as is worth the compiler's time. What computes gets most of it.
function(optimise target release sanitized)
  if(TENSORSCOPE_SANITIZE)
    target_compile_options(${target} PRIVATE ${sanitized})
  else()
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:${release}>)
  endif()
endfunction()

# precompile(TARGET HEADER...): compiles what most files include only once, in a debug build not at all: there a file that forgets
# an #include is found.
function(precompile target)
  if(NOT CMAKE_BUILD_TYPE STREQUAL Debug)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# compile_together(TARGET MOST): compiles the files of a folder as one, those of a folder of more than MOST with the files whose
# names begin with the same letter: that takes about half the time. So what has no header needs a name of its own within its
# folder. A debug build compiles file by file: there one that forgets an #include is found.
function(compile_together target most)
  if(CMAKE_BUILD_TYPE STREQUAL Debug)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  foreach(source ${sources})
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(GET source FILENAME name)
    string(REGEX REPLACE "^(test_)?(.).*" "\\2" letter ${name})
    set(alike ${sources})
    list(FILTER alike INCLUDE REGEX "^${folder}/[^/]*$")
    list(LENGTH alike count)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    string(MAKE_C_IDENTIFIER ${folder} group)
    if(count GREATER most)
      string(APPEND group _${letter})
    endif()
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
