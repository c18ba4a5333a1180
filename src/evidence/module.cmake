# The tables in evidence/ are checked and compiled into the library: a row that breaks a rule stops the build.
add_executable(evidence_compiler
  ${CMAKE_SOURCE_DIR}/tools/evidence_compiler.cpp
  ${CMAKE_SOURCE_DIR}/src/evidence/csv.cpp
  ${CMAKE_SOURCE_DIR}/src/evidence/table_check.cpp
  ${CMAKE_SOURCE_DIR}/src/evidence/table_rules.cpp)
target_link_libraries(evidence_compiler PRIVATE anagen_core)

set(tables evidence/parameters.csv evidence/sources.csv evidence/targets.csv evidence/diagnostic_rules.csv
  evidence/claims.csv)
list(TRANSFORM tables PREPEND ${CMAKE_SOURCE_DIR}/ OUTPUT_VARIABLE table_paths)
set(compiled ${CMAKE_BINARY_DIR}/evidence/tables.cpp)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/evidence)
add_custom_command(OUTPUT ${compiled}
  COMMAND evidence_compiler ${tables} ${compiled}
  DEPENDS evidence_compiler ${table_paths}
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
  COMMENT "Checking and compiling the evidence tables"
  VERBATIM)
target_sources(anagen_evidence PRIVATE ${compiled})
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
target_link_libraries(anagen_evidence PRIVATE fmt::fmt nlohmann_json::nlohmann_json)
