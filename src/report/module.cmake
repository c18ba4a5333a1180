# Numbers are formatted with {fmt}.
find_package(fmt REQUIRED)
target_link_libraries(anagen_report PUBLIC fmt::fmt)
