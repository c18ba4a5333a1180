find_package(Eigen3 REQUIRED)
target_link_libraries(anagen_fit PRIVATE Eigen3::Eigen)
