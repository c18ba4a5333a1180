# How every target is compiled. The floating-point flags are part of the contract "same bytes everywhere".
add_library(anagen_options INTERFACE)
target_compile_options(anagen_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  -ffp-contract=off -fno-fast-math -march=x86-64-v2)
# Designated initialisers leave the other members at their defaults on purpose; g++ 12 sees overlaps in std::string that
# are not there (GCC bug 105651).
target_compile_options(anagen_options INTERFACE -Wno-missing-field-initializers
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(ANAGEN_WERROR)
  target_compile_options(anagen_options INTERFACE -Werror)
endif()
if(ANAGEN_SANITIZE)
  target_compile_options(anagen_options INTERFACE -fsanitize=${ANAGEN_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  target_link_options(anagen_options INTERFACE -fsanitize=${ANAGEN_SANITIZE})
endif()
find_package(Threads REQUIRED)
# Looked for once, when a folder is new: a ccache or mold that appears later does not make everything compile again.
if(NOT DEFINED CACHE{ANAGEN_CCACHE})
  find_program(ANAGEN_CCACHE ccache)
endif()
if(ANAGEN_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${ANAGEN_CCACHE})
endif()
if(NOT DEFINED CACHE{ANAGEN_MOLD})
  find_program(ANAGEN_MOLD mold)
endif()
if(ANAGEN_MOLD)
  target_link_options(anagen_options INTERFACE -fuse-ld=mold)
endif()
