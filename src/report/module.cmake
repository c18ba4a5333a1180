# Numbers are formatted with {fmt}; the version is that of the project.
find_package(fmt REQUIRED)
target_link_libraries(anagen_report PUBLIC fmt::fmt)
target_compile_definitions(anagen_report PRIVATE ANAGEN_REPORT_VERSION="${PROJECT_VERSION}")
