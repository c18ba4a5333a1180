find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(FastFloat REQUIRED)
target_link_libraries(anagen_scenario PUBLIC fmt::fmt PRIVATE nlohmann_json::nlohmann_json FastFloat::fast_float)
